using System.Collections.Immutable;
using Bindery.Diagnosis.Causes.Authentication;
using Bindery.Diagnosis.Causes.Duplicates;
using Bindery.Diagnosis.Causes.Jobs;
using Bindery.Diagnosis.Causes.Module;
using Bindery.Diagnosis.Causes.Platform;
using Bindery.Diagnosis.Causes.Records;
using Bindery.Diagnosis.Causes.Server;
using Bindery.Diagnosis.Causes.Synchronisation;
using Bindery.Diagnosis.Causes.Webhooks;

namespace Bindery.Diagnosis.Causes;

/// <summary>
/// Every cause there is, those that bring about others first: of the equally sure, the first in
/// this list is named first, and takes the complaints that it explains. A test fails when one is
/// missing here.
/// </summary>
public static class CauseList
{
    public static ImmutableArray<ICause> All { get; } =
    [
        new FullDisk(),
        new TooManyConnections(),
        new RunnerSwitchedOff(),
        new RunnerNotLoaded(),
        new RunnerAbsent(),
        new MissingTrigger(),
        new UnreachableOdoo(),
        new KilledWorker(),
        new StartedAndNeverEnded(),
        new EnqueuedForLong(),
        new NotUpgraded(),
        new MissingColumn(),
        new MissingComponent(),
        new SeveralComponents(),
        new CommitInJob(),
        new MissingMethod(),
        new UnregisteredFunction(),
        new MisnamedChannel(),
        new TooFewWorkers(),
        new NoActiveBackend(),
        new SpaceInSecret(),
        new MixedEnvironments(),
        new EmptyCredential(),
        new EmptyWebhookSecret(),
        new NoDatabaseChosen(),
        new RouteGone(),
        new ClockSkew(),
        new ExpiredCredential(),
        new RevokedCredential(),
        new MissingHeader(),
        new MissingScope(),
        new RefusedCredential(),
        new RateLimited(),
        new UntrustedCertificate(),
        new UnknownHost(),
        new BrokenProxy(),
        new WrongAddress(),
        new RefusedConnection(),
        new FailingPlatform(),
        new StoppedBackend(),
        new FailedTest(),
        new WrongServerClock(),
        new HighWaterInFuture(),
        new SwitchedOffCron(),
        new LateCron(),
        new StoppedPaging(),
        new OneAccountTwice(),
        new MissingConstraint(),
        new ChangedOutsideIds(),
        new UniqueViolation(),
        new CompanyMismatch(),
        new CurrencyMismatch(),
        new TaxMismatch(),
        new MissingRights(),
        new MissingRecord(),
        new GoneRecord(),
        new ArchivedTarget(),
        new Unmapped(),
        new RefusedWebhook(),
        new SilentPlatform(),
        new UnreachableAddress(),
        new Unserialised(),
        new WaitingForFailed(),
        new Backlog(),
        new StuckRun(),
        new WaitingWebhooks(),
        new OutdatedFramework(),
        new RefusedRecords(),
        new FailedWebhooks(),
        new FailedRuns(),
        new FailedJobs(),
        new RetryStorm(),
        new LoggedErrors(),
    ];
}
