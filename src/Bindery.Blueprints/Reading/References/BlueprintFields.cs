namespace Bindery.Blueprints.Reading.References;

internal static class BlueprintFields
{
    extension(Blueprint blueprint)
    {
        /// <summary>The fields of every entity and of every child.</summary>
        public IEnumerable<FieldList> FieldLists() => blueprint.Entities.SelectMany(Lists);
    }

    private static IEnumerable<FieldList> Lists(Entity entity, int index)
    {
        string path = $"entities[{index}]";
        yield return new FieldList($"{path}.fields", entity.Name, entity.Direction, entity.Fields);
        for (int at = 0; at < entity.Children.Length; at++)
        {
            ChildEntity child = entity.Children[at];
            string fields = $"{path}.children[{at}].fields";
            yield return new FieldList(fields, child.Name, entity.Direction, child.Fields);
        }
    }
}
