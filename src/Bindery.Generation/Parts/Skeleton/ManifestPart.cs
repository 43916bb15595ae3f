using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Skeleton;

/// <summary><c>__manifest__.py</c>, with what the other parts add to it still to come.</summary>
internal sealed class ManifestPart(ConnectorContext connector) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        Apps(connector.Blueprint)
            .Order(StringComparer.Ordinal)
            .Aggregate(
                draft.EnsureFile(Manifest.Path, Source().Text),
                (current, app) => current.EnsureDependency(app)
            );

    private PythonSource Source()
    {
        string title = connector.Blueprint.Title;
        return PythonSource.Of(
            $$"""
            {{Licence.Comment(connector.License)}}

            {
                "name": {{PythonLiteral.Of($"{title} Connector")}},
                "summary": {{PythonLiteral.Of($"Synchronise Odoo with {title}")}},
                "version": "16.0.1.0.0",
                "license": {{PythonLiteral.Of(connector.License)}},
                "author": "Bindery",
                "website": "https://github.com/bindery/bindery",
                "category": "Connector",
                "depends": ["generic_connector"],
                "data": [],
            }

            """
        );
    }

    /// <summary>Odoo's own addons that hold the models and fields of the entities.</summary>
    private static IEnumerable<string> Apps(Blueprint blueprint)
    {
        HashSet<string> apps =
        [
            .. blueprint
                .Entities.SelectMany(entity =>
                    entity.Children.Select(child => child.OdooModel).Prepend(entity.OdooModel)
                )
                .Select(OdooApps.Of)
                .OfType<string>(),
            .. blueprint
                .Entities.SelectMany(entity =>
                    entity
                        .Defaults.Select(value => value.Name)
                        .Concat(
                            entity
                                .Fields.Concat(entity.Children.SelectMany(child => child.Fields))
                                .Select(field => field.Odoo ?? "")
                        )
                )
                .Select(OdooApps.OfField)
                .OfType<string>(),
        ];
        return apps.Where(app => !OdooApps.ComesWith(app, apps));
    }
}
