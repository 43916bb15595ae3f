using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bindery.Generation.Drafting;

namespace Bindery.Generation.Parts.Skeleton;

/// <summary><c>static/description/icon.png</c>, which Odoo shows beside the addon's name.</summary>
internal sealed class IconPart : IPart
{
    private const string Resource = "parts/icon.png";

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureFile("static/description/icon.png", Picture());

    private static ImmutableArray<byte> Picture()
    {
        using Stream resource =
            typeof(IconPart).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return ImmutableCollectionsMarshal.AsImmutableArray(bytes);
    }
}
