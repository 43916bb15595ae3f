using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Documentation;

/// <summary>
/// <c>static/description/index.html</c>, what Odoo shows of the addon among its apps. Without it,
/// Odoo would read the README as reStructuredText, which it is not.
/// </summary>
internal sealed class DescriptionPagePart(ConnectorContext connector) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureFile("static/description/index.html", Page().Text);

    private XmlSource Page()
    {
        XmlValue title = XmlValue.Of(connector.Blueprint.Title);
        return XmlSource.Of(
            $"""
            <section class="oe_container">
                <h1>{title} Connector</h1>
                <p>Synchronises Odoo with {title}.</p>
                <table class="table">
                    <thead>
                        <tr><th>{title}</th><th>direction</th><th>Odoo</th></tr>
                    </thead>
                    <tbody>
                        {XmlSource.Lines(connector.Entities.Select(Row))}
                    </tbody>
                </table>
                <p>Its README tells how it is installed, set up and watched.</p>
            </section>

            """
        );
    }

    private static XmlSource Row(EntityContext entity)
    {
        XmlValue name = XmlValue.Of(Title.Of(entity.Names.Plural));
        XmlValue direction = XmlValue.Of(DirectionWords.Of(entity.Entity.Direction));
        XmlValue model = XmlValue.Of(entity.Entity.OdooModel);
        return XmlSource.Of(
            $"<tr><td>{name}</td><td>{direction}</td><td><code>{model}</code></td></tr>"
        );
    }
}
