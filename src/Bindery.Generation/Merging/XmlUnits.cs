using Bindery.Syntax.Xml;

namespace Bindery.Generation.Merging;

/// <summary>The records of a data file, each by its id.</summary>
internal static class XmlUnits
{
    public static IEnumerable<Unit> Of(XmlDocumentSyntax document) =>
        (document.Root?.Elements ?? [])
            .SelectMany(element => element.Name == "data" ? element.Elements : [element])
            .Where(element => element.Attribute("id") is not null)
            .Select(element => new Unit(element.Attribute("id")!.Value, element.Span));
}
