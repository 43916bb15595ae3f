using Bindery.Core.Changes;
using Bindery.Generation.Drafting;

namespace Bindery.Generation.Parts.Skeleton;

/// <summary><c>static/description/icon.png</c>, which Odoo shows beside the addon's name.</summary>
internal sealed class IconPart : IPart
{
    private const string Resource = "parts/icon.png";

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureFile(
            "static/description/icon.png",
            FileContent.Embedded(typeof(IconPart).Assembly, Resource).Bytes
        );
}
