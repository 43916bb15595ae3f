using System.Collections.Immutable;
using Bindery.Validation.Rules.Bindings;
using Bindery.Validation.Rules.Components;
using Bindery.Validation.Rules.Data;
using Bindery.Validation.Rules.Errors;
using Bindery.Validation.Rules.Jobs;
using Bindery.Validation.Rules.Mapping;
using Bindery.Validation.Rules.Security;
using Bindery.Validation.Rules.Structure;
using Bindery.Validation.Rules.Transport;
using Bindery.Validation.Rules.Webhooks;

namespace Bindery.Validation.Rules;

/// <summary>Every rule there is. A test fails when one is missing here.</summary>
public static class RuleList
{
    public static ImmutableArray<IRule> All { get; } =
    [
        new ForeignSeries(),
        new IncompleteConnector(),
        new IncompleteManifest(),
        new MissingDataFile(),
        new MissingManifest(),
        new OptionalImportUsedAtLoad(),
        new RemovedApi(),
        new RepeatedManifestEntry(),
        new UndeclaredDependency(),
        new UndeclaredPackage(),
        new UnimportedFile(),
        new UnknownModel(),
        new UnlistedDataFile(),
        new UnreadableSource(),
        new UnusedDependency(),
        new UnusedIgnore(),
        new AmbiguousUsage(),
        new DuplicateComponent(),
        new NamelessComponent(),
        new UnknownAppliedModel(),
        new UnknownComponentParent(),
        new UnprovidedUsage(),
        new BindingWithoutUniqueConstraint(),
        new OptionalDelegation(),
        new DroppedTimeZone(),
        new LineWithoutOutsideId(),
        new MapperWithoutBackend(),
        new OutsideIdAsRecord(),
        new UnguardedAmount(),
        new UnknownMappedField(),
        new FirstPageOnly(),
        new HardCodedSecret(),
        new HttpCallWithoutTimeLimit(),
        new PlainHttpDefault(),
        new SwitchedOffTimeLimit(),
        new UncheckedCertificate(),
        new BackendPickedByHeader(),
        new DictionaryFromHttpRoute(),
        new ErrorAnsweredWithSuccess(),
        new ExceptionTextInAnswer(),
        new FailOpenSignature(),
        new GuessedBackend(),
        new JsonRouteAsWebhook(),
        new PlainlyComparedSignature(),
        new SignatureOverRewrittenBody(),
        new UnsignedWebhook(),
        new WorkInWebhook(),
        new ActiveCron(),
        new CommitInTransaction(),
        new JobFunctionForUnknownMethod(),
        new JobFunctionWithoutEffect(),
        new JobWithoutIdentity(),
        new SynchronousImport(),
        new UnknownRelatedAction(),
        new UnserialisableArgument(),
        new AccessToUnknownModel(),
        new EvaluatedText(),
        new ModelWithoutAccess(),
        new ReadableSecret(),
        new SecretInText(),
        new SecretInUrl(),
        new SecretShownInView(),
        new SqlFromStrings(),
        new SudoOnOutsideInput(),
        new ExternalIdUsedTooEarly(),
        new RepeatedExternalId(),
        new UnknownButtonMethod(),
        new UnknownExternalId(),
        new UnknownFieldOfRecord(),
        new UnknownFieldOfView(),
        new UnknownSelectionValue(),
        new HiddenException(),
        new LoopWithoutSavepoint(),
        new RetriedPermanentError(),
        new RootLogger(),
        new UnreachableExcept(),
        new WrongConnectionError(),
    ];
}
