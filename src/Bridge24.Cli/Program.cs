using System.Globalization;

// Numbers and dates look the same on every machine.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
if (args is ["--version"])
{
    await Console.Out.WriteLineAsync("b24 " + typeof(Program).Assembly.GetName().Version!.ToString(3));
    return 0;
}

return await Bridge24.Cli.Execution.CommandLine.RunAsync(args);
