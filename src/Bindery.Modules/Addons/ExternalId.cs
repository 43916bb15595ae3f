namespace Bindery.Modules.Addons;

/// <summary>The names of records across addons: <c>addon.name</c>.</summary>
public static class ExternalId
{
    /// <summary>The id that Odoo gives a model: <c>model_sale_order</c>.</summary>
    public static string OfModel(string model) => "model_" + model.Replace('.', '_');

    /// <summary>Addon and name of an id written inside <paramref name="addon"/>.</summary>
    public static (string Addon, string Name) Split(string addon, string id)
    {
        int dot = id.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? (addon, id) : (id[..dot], id[(dot + 1)..]);
    }
}
