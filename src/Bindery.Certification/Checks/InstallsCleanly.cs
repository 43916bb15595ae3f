using System.Collections.Immutable;
using Bindery.Certification.Odoo;
using Bindery.Core.Failures;

namespace Bindery.Certification.Checks;

internal sealed class InstallsCleanly : ICheck
{
    public string Id => "installs-cleanly";

    public string Title => "Installs with no warning in Odoo's log";

    public ImmutableArray<string> Needs => [];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        OdooRun run = await OdooRun.RunAsync(
            context.Program.Once(context.Database, "-i", context.Module.Name),
            context.LogFile("odoo-install.log"),
            cancellation
        );
        run.OrThrow($"installing {context.Module.Name}");
        ImmutableArray<string> installed = await InstalledModules.ReadAsync(
            context.Database.Session,
            cancellation
        );
        if (!installed.Contains(context.Module.Name))
        {
            throw BinderyException.Outside(
                $"Odoo did not install {context.Module.Name}; its log is {run.LogFile}."
            );
        }

        return CheckOutcome.Of(
            [.. run.ComplaintsAbout(context.Module).Select(record => this.Complaint(record))],
            $"{installed.Length} modules installed",
            $"{run.Log.Length} log records read"
        );
    }
}
