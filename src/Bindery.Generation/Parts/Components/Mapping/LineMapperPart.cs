using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>From a line inside an order to an order line.</summary>
internal sealed class LineMapperPart(ConnectorContext connector, ChildEntity child) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        EntityNames names = connector.Names.Of(child);
        return draft.EnsureMapper(
            connector,
            new ComponentSource(
                names.ComponentClassPrefix + "ImportMapper",
                names.ComponentPrefix + ".import.mapper",
                child.Kind switch
                {
                    EntityKind.Line => "generic.line.import.mapper",
                    EntityKind.ShippingLine => "generic.shipping.line.import.mapper",
                    _ => "generic.order.line.import.mapper",
                },
                child.OdooModel
            )
            {
                Usage = LineUsage.Of(child),
            },
            Options(),
            [
                .. child
                    .Fields.Select(field => ImportEntry.Of(field, connector, child))
                    .OfType<ImportEntry>()
                    .Select(entry => (entry.Entry, entry.Import)),
            ]
        );
    }

    // Two lists of charges may have the same ids.
    private PythonSource Prefix() =>
        child.Single || ChargedProduct.IsShipping(child)
            ? PythonSource.Empty
            : PythonAttribute.OfText("_external_prefix", $"{WordCase.ToSnake(child.Name)}/");

    private PythonSource Options()
    {
        string module = connector.Names.Module;
        PythonSource key = PythonSource.Lines(
            child.Single ? PythonAttribute.OfText("_external_line", child.Name)
                : child.Key.External is ["id"] ? PythonSource.Empty
                : PythonAttribute.OfText("_external_key", child.Key.External[0]),
            PythonAttribute.OfText("_external_field", LineField.NameOf(connector.Names))
        );
        if (child.Kind == EntityKind.Line)
        {
            return key;
        }

        if (child.Kind == EntityKind.ShippingLine)
        {
            return PythonSource.Lines(
                key,
                Prefix(),
                PythonAttribute.OfText("_product", $"{module}.{ChargedProduct.Of(child)}"),
                LineCharges.Of(child, module)
            );
        }

        return PythonSource.Lines(
            key,
            PythonAttribute.OfText("_unknown_product", $"{module}.product_unknown"),
            LineCharges.Of(child, module)
        );
    }
}
