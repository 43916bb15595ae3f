using System.Collections.Immutable;

namespace Bindery.Blueprints;

public static class BlueprintWays
{
    private const string Plain = "http";
    private const string Encrypted = "https";

    extension(Blueprint blueprint)
    {
        /// <summary>
        /// Each way in once, as settings and the scheme of the address choose it; first the one
        /// that is taken where nothing is chosen and the address is plain.
        /// </summary>
        public ImmutableArray<WayIn> WaysIn =>
            [
                .. blueprint
                    .Choices.SelectMany(chosen =>
                        blueprint.UrlSchemes.Select(scheme => new WayIn(
                            Named(chosen, scheme),
                            chosen.Aggregate(
                                blueprint,
                                (made, choice) => made.Choosing(choice.Name, choice.Value)
                            ),
                            scheme
                        ))
                    )
                    .Where(way => way.Blueprint.TakenOver(way.UrlScheme) is not null)
                    .DistinctBy(way => way.Blueprint.TakenOver(way.UrlScheme))
                    .Select((way, at) => at == 0 ? way with { Choice = "" } : way),
            ];

        /// <summary>The platform where no way lets in but the one that its settings choose.</summary>
        /// <param name="urlScheme">Of the base address: <c>http</c> or <c>https</c>.</param>
        public Blueprint WithOneWayIn(string urlScheme) =>
            blueprint.TakenOver(urlScheme) is { } way
                ? blueprint with
                {
                    Authentication = [way with { When = null }],
                }
                : blueprint;

        private Authentication? TakenOver(string urlScheme) =>
            blueprint.AuthenticationFor(
                name =>
                    blueprint.Settings.FirstOrDefault(setting => setting.Name == name) is { } known
                        ? FirstValue(known)
                        : "",
                urlScheme + "://"
            );

        private IEnumerable<string> UrlSchemes =>
            blueprint.Authentication.Any(way => way.When?.UrlScheme is not null)
                ? [Plain, Encrypted]
                : [Plain];

        /// <summary>Every combination of values of the settings that choose a way in.</summary>
        private IEnumerable<ImmutableArray<(string Name, string Value)>> Choices =>
            blueprint
                .Settings.Where(setting =>
                    blueprint.Authentication.Any(way => way.When?.Field == setting.Name)
                )
                .Aggregate(
                    (IEnumerable<ImmutableArray<(string Name, string Value)>>)
                        [
                            [],
                        ],
                    (made, setting) =>
                        made.SelectMany(earlier =>
                            blueprint
                                .ValuesOf(setting)
                                .Select(value => earlier.Add((setting.Name, value)))
                        )
                );

        private IEnumerable<string> ValuesOf(Setting setting) =>
            setting
                .Options.Prepend(FirstValue(setting))
                .Concat(
                    blueprint
                        .Authentication.Where(way => way.When?.Field == setting.Name)
                        .Select(way => way.When?.Value ?? "")
                )
                .Distinct();
    }

    private static string FirstValue(Setting setting) =>
        setting.Default ?? setting.Options.FirstOrDefault("");

    private static string Named(
        ImmutableArray<(string Name, string Value)> chosen,
        string urlScheme
    ) =>
        string.Join(
            ", ",
            chosen
                .Select(choice => $"{choice.Name}={choice.Value}")
                .Concat(urlScheme == Encrypted ? [Encrypted] : [])
        );
}
