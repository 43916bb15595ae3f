using Bindery.Blueprints.Reading;

namespace Bindery.Blueprints.Checking;

internal sealed class WhatMarksProgress : IQuestion
{
    public IEnumerable<(string Path, string Message)> Open(Entity entity, Answers answers)
    {
        if (entity.Progress.Mode is not ProgressMode.ModifiedSince)
        {
            yield break;
        }

        if (entity.Progress.Parameter is null)
        {
            yield return ("progress.parameter", Ask(entity, "parameter", "the query parameter"));
        }

        if (entity.Progress.Place is FilterPlace.Body && entity.Progress.Path is null)
        {
            yield return ("progress.path", Ask(entity, "path", "the path of the search"));
        }

        if (entity.Progress.Field is null)
        {
            yield return (
                "progress.field",
                Ask(entity, "field", "the member with the last change")
            );
        }
        else if (entity.Fields.All(field => field.External != entity.Progress.Field))
        {
            yield return (
                "progress.field",
                $"the progress of {Quote.Of(entity.Name)} stands on {Quote.Of(entity.Progress.Field)}, which isn't among its fields; add the field"
            );
        }
    }

    private static string Ask(Entity entity, string key, string what) =>
        $"the entity {Quote.Of(entity.Name)} is read by modification date without {key}; name {what}, or use mode: full";
}
