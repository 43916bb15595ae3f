using Bindery.Blueprints.Reading;

namespace Bindery.Blueprints.Checking;

/// <summary>The key must be made of members that the entity, or each child, has.</summary>
internal sealed class WhatNamesARecord : IQuestion
{
    public IEnumerable<(string Path, string Message)> Open(Entity entity, Answers answers) =>
        Missing(entity.Key, entity.Fields, entity.Name)
            .Select(message => ("key.external", message))
            .Concat(
                entity.Children.SelectMany(
                    (child, index) =>
                        Nameless(child)
                            .Concat(Missing(child.Key, child.Fields, child.Name))
                            .Select(message => ($"children[{index}].key.external", message))
                )
            );

    private static IEnumerable<string> Nameless(ChildEntity child) =>
        child.Single || !child.Key.External.IsEmpty
            ? []
            : [$"nothing names the records of {Quote.Of(child.Name)}; add key: {{ external: … }}"];

    private static IEnumerable<string> Missing(
        EntityKey key,
        IEnumerable<FieldMapping> fields,
        string owner
    ) =>
        key
            .External.Where(member => fields.All(field => field.External != member))
            .Select(member =>
                $"the key {Quote.Of(member)} of {Quote.Of(owner)} isn't among its fields; add the field or correct the key"
            );
}
