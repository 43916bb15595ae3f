using Bindery.Certification.Processes;
using Bindery.Core.Changes;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Initialisation;
using Bindery.Modules;
using Bindery.Modules.Reading;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>A connector in a folder: created, worked on by a person, then added to.</summary>
internal sealed class EnhancedConnector(TemporaryFolder folder, string name)
{
    public string Folder { get; } = folder.At(name);

    /// <summary>One that a person wrote.</summary>
    public static EnhancedConnector Copied(TemporaryFolder folder, string from)
    {
        EnhancedConnector connector = new(folder, Path.GetFileName(from));
        ModuleFiles files = ModuleReader.Read(from);
        new ChangeSetWriter(folder.Path).Apply(
            ModuleFiles.Empty(files.Name).ChangesTo(files),
            CancellationToken.None
        );
        return connector;
    }

    /// <summary>One that Bindery wrote, with two of the platform's entities.</summary>
    public static EnhancedConnector Created(TemporaryFolder folder)
    {
        EnhancedConnector connector = new(folder, "shopify_connector");
        Create(folder.Path);
        return connector;
    }

    private static void Create(string path)
    {
        InitPlan plan = ConnectorInitialiser.Plan(
            new InitRequest
            {
                Name = "shopify",
                Path = path,
                Entities = ["product", "customer"],
                WritesFramework = false,
            }
        );
        new ChangeSetWriter(path).Apply(plan.Changes, CancellationToken.None);
    }

    /// <summary>Comments, a file of another name, a method more, and another length of line.</summary>
    public async Task WorkOnAsync(CancellationToken cancellation)
    {
        Edit(
            "models/backend.py",
            "    def sync_products(self",
            """
                # Our buyers look at this before they order.
                def days_since_last_sync(self):
                    last = self.last_import_date
                    return (fields.Datetime.now() - last).days if last else None

                def sync_products(self
            """
        );
        Edit("__manifest__.py", "{\n", "{\n    # Maintained by the shop's own people.\n");
        Edit("components/__init__.py", "from . import importer\n", "from . import fetching\n");
        File.Move(
            Path.Combine(Folder, "components", "importer.py"),
            Path.Combine(Folder, "components", "fetching.py")
        );
        ProgramRun black = await ProgramRun.RunAsync(
            new ProgramRequest("black", ["--quiet", "--line-length=120", Folder]),
            cancellation
        );
        Assert.True(black.Succeeded, black.LastLine);
    }

    public void AddBinding(string entity, string model) =>
        Add(
            new RecordedStep
            {
                Kind = RecordedStep.Binding,
                Name = entity,
                OdooModel = model,
            }
        );

    public void Add(string kind, string name, params string[] topics) =>
        Add(
            new RecordedStep
            {
                Kind = kind,
                Name = name,
                Names = [.. topics],
            }
        );

    private void Add(RecordedStep step)
    {
        EnhancementPlan plan = ConnectorEnhancer.Add(ModuleReader.Read(Folder), step);
        Assert.False(plan.Changes.IsEmpty);
        Assert.Empty(plan.Instructions);
        new ChangeSetWriter(folder.Path).Apply(plan.Changes, CancellationToken.None);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    private void Edit(string path, string old, string now)
    {
        string text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(
            Path.Combine(Folder, path),
            text.Replace(old, now.ReplaceLineEndings("\n"), StringComparison.Ordinal)
        );
    }
}
