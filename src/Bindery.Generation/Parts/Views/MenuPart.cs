using System.Globalization;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Views;

/// <summary>One entry below Connectors ‣ the platform.</summary>
/// <param name="connector">Whose menu it is.</param>
/// <param name="id">Last part of the entry's id and, without <c>_action</c>, of its action's.</param>
/// <param name="label">What people read.</param>
internal sealed class MenuPart(ConnectorContext connector, string id, string label) : IPart
{
    private const string Path = "views/menu_views.xml";
    private const int Step = 10;
    private const string Connectors = "connector_base_backend.menu_connectors_root";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ModuleDraft file = draft.EnsureXmlFile(Path, isNoUpdate: false);
        string usual = $"menu_{connector.Names.SnakePrefix}_root";
        string root = draft.FindRecord(usual) is null ? KnownRoot(draft) ?? usual : usual;
        ModuleDraft current = file.EnsureRecord(Path, root, Root(root));
        int sequence = Menus(current).Count() * Step;
        return current.EnsureRecord(Path, $"menu_{id}", Entry(root, sequence));
    }

    private static IEnumerable<FoundRecord> Menus(ModuleDraft draft) =>
        draft.Records().Where(found => found.Element.Name == "menuitem");

    // A person may have called the connector's menu otherwise: it is the one below Connectors.
    private static string? KnownRoot(ModuleDraft draft) =>
        Menus(draft)
            .FirstOrDefault(found => found.Element.Attribute("parent")?.Value == Connectors)
            ?.Element.Attribute("id")
            ?.Value;

    private XmlSource Root(string root) =>
        XmlSource.Of(
            $"""
            <menuitem
                id="{XmlValue.Of(root)}"
                name="{XmlValue.Of(connector.Blueprint.Title)}"
                parent="{XmlValue.Of(Connectors)}"
                sequence="10"
            />
            """
        );

    private XmlSource Entry(string root, int sequence) =>
        XmlSource.Of(
            $"""
            <menuitem
                id="menu_{XmlValue.Of(id)}"
                name="{XmlValue.Of(label)}"
                parent="{XmlValue.Of(root)}"
                action="{XmlValue.Of(id)}_action"
                sequence="{XmlValue.Of(
                sequence.ToString(CultureInfo.InvariantCulture)
            )}"
            />
            """
        );
}
