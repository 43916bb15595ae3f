using Bindery.Generation.Drafting;

namespace Bindery.Generation.Parts;

/// <summary>
/// One thing that a connector has: its backend, the binding of an entity, a webhook. It knows how
/// to put itself into an addon that may have some of it already; put twice, it changes nothing.
/// </summary>
public interface IPart
{
    ModuleDraft PutInto(ModuleDraft draft);
}
