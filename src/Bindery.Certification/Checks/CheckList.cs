using System.Collections.Immutable;

namespace Bindery.Certification.Checks;

/// <summary>Every check, in the order in which they run.</summary>
internal static class CheckList
{
    public static readonly ImmutableArray<ICheck> All =
    [
        new InstallsCleanly(),
        new OwnTestsPass(),
        new UpgradesCleanly(),
        // Clones the database, which nobody may use meanwhile: before any server is started.
        new SurvivesFaults(),
        new BackendFormOpens(),
        new ConnectsInBrowser(),
        new TestConnectionSucceeds(),
        new TestConnectionExplainsWrongToken(),
        new ImportComplete(),
        new ImportAgainChangesNothing(),
        new ImportChangesOnly(),
        new OrderBringsDependencies(),
        new StatisticsAgree(),
        new SchedulesRun(),
        new ExportOnce(),
        new ExportsRecords(),
        new ExportsStatus(),
        new ExportsStock(),
        new WebhookBecomesRecord(),
        new WebhookTwiceMakesOne(),
        new WebhookForgedRefused(),
        new UsersRights(),
        // After all that could have written a secret down.
        new KeepsSecrets(),
        new UninstallsCleanly(),
    ];
}
