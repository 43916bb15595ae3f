namespace Bindery.Blueprints.Naming;

/// <summary>What the parts of one entity are called in the addon of its connector.</summary>
public sealed record EntityNames(
    ConnectorNames Connector,
    string Name,
    string Plural,
    string OdooModel
)
{
    /// <summary>Another entity's binding has the plain name, this one its own behind that.</summary>
    public bool SharesOdooModel { get; init; }

    /// <summary><c>shopify.product.template</c>, <c>shopify.res.partner.supplier</c></summary>
    public string BindingModel
    {
        get =>
            field
            ?? (
                SharesOdooModel
                    ? $"{Connector.DottedPrefix}.{OdooModel}.{WordCase.ToDotted(Name)}"
                    : $"{Connector.DottedPrefix}.{OdooModel}"
            );
        init;
    }

    /// <summary><c>ShopifyProductTemplate</c></summary>
    public string BindingClass => WordCase.ToClassName(BindingModel);

    /// <summary><c>product_binding</c>, the Python file without its ending.</summary>
    public string BindingFile => WordCase.ToSnake(Name) + "_binding";

    /// <summary><c>model_shopify_product_template</c>, as access rows and queue functions name it.</summary>
    public string BindingModelId => "model_" + WordCase.ToSnake(BindingModel);

    /// <summary><c>shopify.product</c>, before <c>.adapter</c>, <c>.importer</c>…</summary>
    public string ComponentPrefix => $"{Connector.DottedPrefix}.{WordCase.ToDotted(Name)}";

    /// <summary><c>ShopifyProduct</c>, before <c>Adapter</c>, <c>Importer</c>…</summary>
    public string ComponentClassPrefix => Connector.ClassPrefix + WordCase.ToClassName(Name);

    /// <summary><c>product_count</c>, the backend's field with the number of bindings.</summary>
    public string CounterField => WordCase.ToSnake(Name) + "_count";

    /// <summary><c>sync_products</c></summary>
    public string SyncMethod => "sync_" + WordCase.ToSnake(Plural);

    /// <summary><c>export_product_template</c></summary>
    public string ExportMethod => "export_" + WordCase.ToSnake(OdooModel);
}
