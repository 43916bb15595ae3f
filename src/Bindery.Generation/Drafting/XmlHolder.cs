using Bindery.Syntax.Xml;

namespace Bindery.Generation.Drafting;

/// <summary>The element of a data file that takes a further record: the root, or a <c>data</c> in it.</summary>
internal static class XmlHolder
{
    /// <returns>Null where the file has none for records that are, or are not, left alone by an update.</returns>
    public static XmlElementSyntax? Of(XmlElementSyntax root, bool isNoUpdate)
    {
        bool rootKeeps = IsNoUpdate(root) == true;
        XmlElementSyntax? data = root.Elements.LastOrDefault(element =>
            element.Name == "data" && (IsNoUpdate(element) ?? rootKeeps) == isNoUpdate
        );
        bool needsData = root.Name == "openerp";
        bool hasDataOnly =
            root.Elements.Any() && root.Elements.All(element => element.Name == "data");
        if (data is not null && (needsData || hasDataOnly || rootKeeps != isNoUpdate))
        {
            return data;
        }

        return !needsData && rootKeeps == isNoUpdate ? root : null;
    }

    private static bool? IsNoUpdate(XmlElementSyntax element) =>
        element.Attribute("noupdate")?.Value switch
        {
            null => null,
            "1" or "True" or "true" => true,
            _ => false,
        };
}
