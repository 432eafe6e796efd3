# syntax=docker/dockerfile:1
# Two stages: .NET's SDK builds the tool, plain Debian holds it with its headless Chromium
# (.NET's own images of version 10 stand on Ubuntu, which has Chromium as a snap only: hence self-contained).
#   docker build -t consentaudit .
#   docker run --rm --init --security-opt seccomp=unconfined -v "$PWD/reports:/work/reports" consentaudit audit https://www.example.org/ -o reports/run
# Chromium keeps its sandbox: Docker's usual seccomp profile forbids the user namespaces of which it is made,
# so name a profile that allows clone, setns and unshare, or none. Without either the browser does not start, and the exit code is 2.
# The mounted folder must be writable by the user 10001.

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY Directory.Build.props Directory.Packages.props global.json README.md NOTICE ./
COPY rules rules
COPY src src
ARG TARGETARCH=amd64
RUN case "$TARGETARCH" in amd64) rid=linux-x64 ;; arm64) rid=linux-arm64 ;; *) echo "no build for $TARGETARCH" >&2; exit 1 ;; esac \
    && dotnet publish src/ConsentAudit.Cli -c Release -r "$rid" --self-contained -p:PackAsTool=false -o /app

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates chromium-headless-shell fonts-liberation libicu72 tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --uid 10001 consentaudit \
    && install -d -o consentaudit -g consentaudit /work
COPY --from=build /app /opt/consentaudit
RUN ln -s /opt/consentaudit/ConsentAudit.Cli /usr/local/bin/consentaudit
# Not root, to whom Chromium refuses its sandbox.
USER consentaudit
WORKDIR /work
ENV CONSENTAUDIT_BROWSER=/usr/bin/chromium-headless-shell
ENTRYPOINT ["consentaudit"]
CMD ["--help"]
