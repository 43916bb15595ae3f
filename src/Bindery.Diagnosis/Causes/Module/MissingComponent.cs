using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Module;

internal sealed class MissingComponent : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "module-component-missing",
            Family = CauseFamily.Module,
            What = "A component that the connector needs is not registered.",
            Seen = "NoComponentError names the usage and the model that were looked for.",
            Why =
                "Its Python file isn’t imported, it is still abstract, its _apply_on or _collection names another model, or its module isn’t installed in this database.",
            Mend =
                "Import the file in components/__init__.py, derive it from Component, and let _apply_on name the model of the message and _collection the backend’s model; then upgrade the module and restart.",
            Rules =
            [
                "unprovided-usage",
                "unknown-applied-model",
                "unimported-file",
                "nameless-component",
            ],
        };

    protected override ImmutableArray<string> Signs => ["NoComponentError", "No component found"];
}
