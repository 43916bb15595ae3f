using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Module;

internal sealed class NotUpgraded : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "module-not-upgraded",
            Family = CauseFamily.Module,
            What = "A module’s code is of another version than what is installed in the database.",
            Seen =
                "The version in the database differs from the manifest’s, or an upgrade is pending.",
            Why =
                "New files alone change no table, no view, no cron and no access row. Code that expects them fails, or does what it did before.",
            Mend = "odoo-bin -d DATABASE -u MODULE --stop-after-init, then restart all servers.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Modules.Where(IsBehind)
            .Select(module =>
                Info.Named(
                    Certainty.Sure,
                    $"Module {module.Name} was not upgraded after a change.",
                    $"in the database: {module.InDatabase} ({module.State}); on the disk: {module.OnDisk}"
                )
            );

    private static bool IsBehind(ModuleFact module) =>
        module.State is "to upgrade" or "to install" or "to remove"
        || (
            module is { State: "installed", OnDisk.Length: > 0, InDatabase.Length: > 0 }
            && module.OnDisk != module.InDatabase
        );
}
