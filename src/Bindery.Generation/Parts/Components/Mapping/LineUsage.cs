using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>The usage under which an order's importer finds the mapper of one kind of line.</summary>
internal static class LineUsage
{
    public static string Of(ChildEntity child) => WordCase.ToDotted(child.Name) + ".import.mapper";
}
