using Bindery.Certification.Processes;
using Bindery.Core.Changes;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Initialisation;
using Bindery.Modules.Reading;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>A connector in a folder: created, worked on by a person, then added to.</summary>
internal sealed class EnhancedConnector(TemporaryFolder folder)
{
    public string Folder { get; } = folder.At("shopify_connector");

    public void Create()
    {
        InitPlan plan = ConnectorInitialiser.Plan(
            new InitRequest
            {
                Name = "shopify",
                Path = folder.Path,
                Entities = ["product", "customer"],
                WritesFramework = false,
            }
        );
        new ChangeSetWriter(folder.Path).Apply(plan.Changes, CancellationToken.None);
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

    public void Add(string kind, string name, params string[] topics) =>
        Add(
            new RecordedStep
            {
                Kind = kind,
                Name = name,
                Names = [.. topics],
            }
        );

    public void Add(RecordedStep step)
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
