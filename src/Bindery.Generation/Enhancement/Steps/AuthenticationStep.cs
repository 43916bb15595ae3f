using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts;
using Bindery.Generation.Parts.Backend;
using Bindery.Generation.Parts.Components;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>The way in that the adapter takes, and the settings that hold the credentials.</summary>
internal sealed class AuthenticationStep : IEnhancementStep
{
    // Of what a scheme names, these tell who calls; all others are secret.
    private static readonly ImmutableArray<string> Open =
    [
        "user",
        "client_id",
        "client_key",
        "issuer",
        "subject",
        "key_id",
        "when.field",
    ];

    public string Kind => RecordedStep.Auth;

    public StepParts Parts(Connector connector, RecordedStep step)
    {
        AuthenticationScheme scheme = SchemeOf(step);
        Authentication? known = connector.Platform.Authentication.FirstOrDefault(way =>
            way.Scheme == scheme && way.When is null
        );
        Authentication way = known is null
            ? UsualAuthentication.Of(scheme, step)
            : Worded(known, step);
        ImmutableArray<Setting> settings =
        [
            .. way
                .SettingsUsed.DistinctBy(used => used.Setting)
                .Select(used => Setting(connector.Platform, way, used)),
        ];
        ConnectorContext context = connector.With(With(connector.Context.Blueprint, way, settings));
        return new StepParts(
            context,
            [
                .. settings.Select(setting => new SettingPart(context, setting)),
                new AuthenticationPart(context, way),
            ],
            known is null ? [Compare(connector, way)] : []
        );
    }

    private static Blueprint With(
        Blueprint blueprint,
        Authentication way,
        ImmutableArray<Setting> settings
    ) =>
        blueprint with
        {
            Authentication = [way],
            Settings =
            [
                .. blueprint.Settings,
                .. settings.Where(setting =>
                    blueprint.Settings.All(known => known.Name != setting.Name)
                ),
            ],
        };

    private static AuthenticationScheme SchemeOf(RecordedStep step)
    {
        foreach ((string name, AuthenticationScheme scheme) in UsualAuthentication.Names)
        {
            if (name == step.Name)
            {
                return scheme;
            }
        }

        throw BinderyException.BadRequest(
            $"'{step.Name}' is no scheme that the adapter knows; it knows {string.Join(", ", UsualAuthentication.Names.Select(known => known.Name))}."
        );
    }

    private static Authentication Worded(Authentication known, RecordedStep step) =>
        known with
        {
            Header = known.Parameter is null ? step.Header ?? known.Header : known.Header,
            Parameter = known.Parameter is null ? null : step.Header ?? known.Parameter,
            AuthorizeUrl = step.AuthorizeUrl ?? known.AuthorizeUrl,
            TokenUrl = step.TokenUrl ?? known.TokenUrl,
        };

    private static string Compare(Connector connector, Authentication way) =>
        $"How the platform wants {AuthenticationWords.Scheme(way.Scheme)} is not known: it was written as platforms usually have it. Compare _auth of {connector.Context.AdapterName} with the platform's documentation.";

    private static Setting Setting(
        Blueprint platform,
        Authentication way,
        (string Key, string Setting) used
    )
    {
        // An HMAC's key is the public name of its secret; a JWT's is the secret itself.
        bool isOpen =
            Open.Contains(used.Key)
            || (used.Key == "key" && way.Scheme == AuthenticationScheme.Hmac);
        return platform.Settings.FirstOrDefault(setting => setting.Name == used.Setting)
            ?? new Setting
            {
                Name = used.Setting,
                Label = EntityWords.Title(used.Setting),
                Type = isOpen ? SettingType.Text : SettingType.Secret,
            };
    }
}
