using Bindery.Core.Changes;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Initialisation;
using Bindery.Modules;
using Bindery.Modules.Reading;
using Bindery.Testing;

namespace Bindery.Generation.Tests.Enhancement;

/// <summary>Connectors to work on, and short words for what is done to them.</summary>
internal static class TestModules
{
    /// <summary>A connector as a person wrote it, with nothing where Bindery would put it.</summary>
    public static ModuleFiles Boutique() =>
        ModuleReader.Read(
            Repository.PathTo("tests", "Bindery.Generation.Tests", "Modules", "boutique")
        );

    /// <summary>A connector as Bindery writes it, of some of a platform's entities.</summary>
    public static ModuleFiles Written(params string[] entities)
    {
        InitPlan plan = ConnectorInitialiser.Plan(
            new InitRequest
            {
                Name = "shopify",
                Path = Path.Combine(Path.GetTempPath(), "bindery-nowhere"),
                Entities = [.. entities],
                WritesFramework = false,
            }
        );
        return plan.Changes.Changes.Aggregate(
            ModuleFiles.Empty(plan.Names.Module),
            (files, change) =>
                files.With(change.Path[(plan.Names.Module.Length + 1)..], change.After!)
        );
    }

    public static RecordedStep Binding(string entity, string model) =>
        new()
        {
            Kind = RecordedStep.Binding,
            Name = entity,
            OdooModel = model,
        };

    public static RecordedStep Step(string kind, string name) => new() { Kind = kind, Name = name };

    public static RecordedStep Webhook(params string[] topics) =>
        new()
        {
            Kind = RecordedStep.Webhook,
            Name = string.Join(' ', topics),
            Names = [.. topics],
        };

    public static ModuleFiles Add(this ModuleFiles files, RecordedStep step) =>
        files.After(ConnectorEnhancer.Add(files, step).Changes);

    public static ModuleFiles Remove(this ModuleFiles files, RecordedStep step) =>
        files.After(ConnectorEnhancer.Remove(files, step).Changes);

    public static ModuleFiles After(this ModuleFiles files, ChangeSet changes) =>
        changes.Changes.Aggregate(
            files,
            (current, change) =>
            {
                string path = change.Path[(files.Name.Length + 1)..];
                return change.After is { } after
                    ? current.With(path, after)
                    : current with
                    {
                        Files = current.Files.Remove(path),
                    };
            }
        );

    public static string TextOf(this ModuleFiles files, string path) =>
        files.Find(path)?.Text ?? throw new InvalidOperationException($"no {path}");

    public static ModuleFiles Edit(this ModuleFiles files, string path, string old, string now)
    {
        string text = files.TextOf(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return files.With(
            path,
            FileContent.FromText(text.Replace(old, now, StringComparison.Ordinal))
        );
    }

    /// <summary>What differs, the history left out; empty where nothing does.</summary>
    public static string DiffTo(this ModuleFiles before, ModuleFiles after) =>
        ChangeSetDiff.Render(WithoutHistory(before).ChangesTo(WithoutHistory(after)));

    private static ModuleFiles WithoutHistory(ModuleFiles files) =>
        files with
        {
            Files = files.Files.Remove(HistoryFile.Path),
        };
}
