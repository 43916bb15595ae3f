using Bindery.Commands;
using Bindery.Terminal;

return await BinderyCommandLine.Create(Output.ForProcess()).RunAsync(args, CancellationToken.None);
