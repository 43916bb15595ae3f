using Bindery.Testing;

namespace Bindery.OpenApi.Tests;

public sealed class ImportTests
{
    [Theory]
    [InlineData("shop.yaml")]
    [InlineData("crm.json")]
    [InlineData("ledger.json")]
    public void Writes_the_blueprint_that_a_person_would(string document)
    {
        ImportedBlueprint imported = Document.Import(Document.Text(document));

        Golden.Match(imported.Text, Path.ChangeExtension(document, ".blueprint.yaml"));
        Golden.Match(
            string.Concat(imported.Notes.Select(note => note + "\n")),
            Path.ChangeExtension(document, ".notes.txt")
        );
    }

    [Fact]
    public void Takes_name_and_type_that_are_asked_for()
    {
        ImportedBlueprint imported = OpenApiImport.Run(
            Document.Text("shop.yaml"),
            new ImportRequest
            {
                Source = "shop.yaml",
                Name = "corner",
                Type = Blueprints.ConnectorType.Accounting,
            }
        );

        Assert.Equal("corner", imported.Blueprint.Name);
        Assert.Equal(Blueprints.ConnectorType.Accounting, imported.Blueprint.Type);
    }
}
