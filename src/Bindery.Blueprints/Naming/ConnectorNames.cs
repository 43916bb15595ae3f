namespace Bindery.Blueprints.Naming;

/// <summary>What a connector's addon and its backend are called.</summary>
public sealed record ConnectorNames(string Name)
{
    private const string ModuleSuffix = "_connector";

    /// <summary>Name of the platform without the suffix that addons of connectors have.</summary>
    public string Platform { get; } =
        Name.EndsWith(ModuleSuffix, StringComparison.Ordinal) && Name.Length > ModuleSuffix.Length
            ? Name[..^ModuleSuffix.Length]
            : Name;

    /// <summary><c>shopify_connector</c></summary>
    public string Module
    {
        get => field ?? Platform + ModuleSuffix;
        init;
    }

    /// <summary><c>shopify.backend</c>, which is the collection of the components too.</summary>
    public string BackendModel
    {
        get => field ?? WordCase.ToDotted(Platform) + ".backend";
        init;
    }

    /// <summary><c>Shopify</c>, before the name of each class.</summary>
    public string ClassPrefix => WordCase.ToClassName(Platform);

    /// <summary><c>shopify</c>, before the name of each component and model.</summary>
    public string DottedPrefix => WordCase.ToDotted(Platform);

    /// <summary><c>shopify</c>, before XML ids and routes.</summary>
    public string SnakePrefix => WordCase.ToSnake(Platform);

    public EntityNames Of(Entity entity) =>
        new(this, entity.Name, entity.Plural, entity.OdooModel)
        {
            SharesOdooModel = entity.SharesOdooModel,
        };

    public EntityNames Of(ChildEntity child) =>
        new(this, child.Name, child.Name + "s", child.OdooModel);
}
