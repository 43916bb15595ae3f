using System.Collections.Immutable;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>
/// Changes a stock level where variants have an address of their own: neither is a variant found
/// at the products' address, nor below another product.
/// </summary>
internal sealed class ItemLevelHandler(UpdateHandler update, bool ofVariants, PlatformState state)
    : IEndpointHandler
{
    private readonly StockedItems items = new(state);

    public PlatformAnswer Answer(PlatformRequest request) =>
        IsThere(request.Path)
            ? update.Answer(request)
            : throw new RequestRefusedException(404, "Not Found");

    private bool IsThere(ImmutableDictionary<string, string> path) =>
        ofVariants
            ? items.HasVariant(path["id"], path.GetValueOrDefault("parent"))
            : items.HasProduct(path["id"]);
}
