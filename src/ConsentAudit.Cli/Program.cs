using ConsentAudit.Cli.Commands;

return await CommandLine.RunAsync(args);
