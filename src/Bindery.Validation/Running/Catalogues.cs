using System.Collections.Immutable;
using Bindery.Modules.Addons;
using Bindery.Modules.Catalogue;

namespace Bindery.Validation.Running;

/// <summary>The catalogue that comes with Bindery and those of the user, which go first.</summary>
internal sealed class Catalogues(AddonCatalogue shipped, ImmutableArray<AddonCatalogue> own)
{
    /// <summary>A catalogue knows nothing of other series.</summary>
    public IAddonSource For(string? made)
    {
        string series = made ?? shipped.Series;
        IAddonSource last = series == shipped.Series ? shipped : new FrameworkAddons(shipped);
        return own.Where(catalogue => catalogue.Series == series)
            .Reverse()
            .Aggregate(last, (rest, catalogue) => new CompletedSource(catalogue, rest));
    }
}
