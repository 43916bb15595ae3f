using System.Collections.Immutable;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Checks;

internal sealed class UpgradesCleanly : ICheck
{
    public string Id => "upgrades-cleanly";

    public string Title => "Upgrades with no warning in Odoo's log";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        OdooRun run = await OdooRun.RunAsync(
            context.Program.Once(context.Database, "-u", context.Module.Name),
            context.LogFile("odoo-upgrade.log"),
            cancellation
        );
        run.OrThrow($"upgrading {context.Module.Name}");
        return CheckOutcome.Of(
            [.. run.ComplaintsAbout(context.Module).Select(record => this.Complaint(record))],
            $"{run.Log.Length} log records read"
        );
    }
}
