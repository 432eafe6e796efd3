#!/usr/bin/env bash
# Audits ten sites of the demo web and puts every report of it here, with the pictures of the banners; the rest of the evidence is not kept.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet run --project "$here/../../src/ConsentAudit.Cli" -c Release -- demo \
  --only honest,no-reject,tracker-before,refusal-ignored,consent-or-pay,hidden-reject,preticked,cname-cloak,withdraw-ineffective,http-500 \
  --concurrency 2 --timeout 240 --format xlsx,json,html,sarif,junit,md -o "$work/run"

rm -rf "$here"/audit.* "$here/evidence"
cp "$work"/run/audit.* "$here/"
(cd "$work/run" && find evidence -name '*banner*.jpg' -exec cp --parents {} "$here/" \;)

# The pictures that the README shows, where there is what draws them.
if command -v soffice >/dev/null && command -v pdftoppm >/dev/null && command -v chromium-headless-shell >/dev/null; then
  mkdir -p "$here/pictures"
  soffice --headless --convert-to pdf --outdir "$work" "$here/audit.xlsx" >/dev/null
  pdftoppm -r 60 -png -f 1 -l 1 -singlefile "$work/audit.pdf" "$here/pictures/workbook"
  chromium-headless-shell --no-sandbox --hide-scrollbars --window-size=1200,800 --screenshot="$here/pictures/list.png" "file://$here/audit.html" 2>/dev/null
  chromium-headless-shell --no-sandbox --hide-scrollbars --window-size=1200,1100 --screenshot="$here/pictures/page.png" "file://$here/audit.html#page=2" 2>/dev/null
fi
