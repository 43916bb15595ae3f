using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;

namespace Bindery.Generation.Initialisation;

/// <summary>Notes in a new addon what it was written from, so that it can be brought up to date later.</summary>
internal static class InitHistory
{
    public static ModuleFiles Write(
        InitRequest request,
        ConnectorNames names,
        ModuleFiles existing,
        ModuleFiles generated
    ) =>
        SourceOf(request, names) is { } source
            ? HistoryFile.Write(
                generated,
                ModuleHistory.Empty.With(
                    source with
                    {
                        Names = request.Entities,
                        License = request.License,
                        Files =
                        [
                            .. generated.Files.Select(file =>
                                RecordedFile.Of(file.Key, existing.Find(file.Key), file.Value)
                            ),
                        ],
                    }
                )
            )
            : generated;

    private static RecordedStep? SourceOf(InitRequest request, ConnectorNames names)
    {
        RecordedStep step = new() { Kind = RecordedStep.Init, Name = names.Platform };
        string? text =
            request.BlueprintText
            ?? (
                request.Blueprint is { } chosen
                    ? BlueprintCatalog.TextOf(chosen) ?? File.ReadAllText(chosen)
                    : BlueprintCatalog.TextOf(names.Platform)
            );
        if (text is not null)
        {
            return step with { Source = text };
        }

        return request.Type is { } type
            ? step with
            {
                Archetype = type.ToString().ToLowerInvariant(),
                Title = WordCase.ToTitle(names.Platform),
            }
            : null;
    }
}
