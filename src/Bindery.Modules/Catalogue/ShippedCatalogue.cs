namespace Bindery.Modules.Catalogue;

/// <summary>The catalogue that comes with Bindery: Odoo 16.0 and the OCA addons that connectors stand on.</summary>
public static class ShippedCatalogue
{
    private const string Resource = "Bindery.Modules.Catalogue.odoo-16.0.catalogue";

    public static AddonCatalogue Open()
    {
        using Stream stream =
            typeof(ShippedCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return AddonCatalogue.Open(bytes);
    }
}
