using Bindery.Testing;

namespace Bindery.OpenApi.Tests;

/// <summary>The documents beside these tests.</summary>
internal static class Document
{
    public static string Text(string name) =>
        File.ReadAllText(Repository.PathTo("tests", "Bindery.OpenApi.Tests", "Documents", name));

    public static ImportedBlueprint Import(string text) =>
        OpenApiImport.Run(text, new ImportRequest { Source = "document.json" });
}
