using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Service;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Service;

/// <summary>Decides which credentials of the runtime satisfy the security schemes of a document.</summary>
internal sealed class CredentialBuilder
{
    private static readonly string[] s_emailKeyHeaders = ["X-AUTH-EMAIL", "X-AUTH-KEY"];

    private readonly SecurityRequirements _requirements;

    public CredentialBuilder(SecurityRequirements requirements) => _requirements = requirements;

    /// <summary>Gets the schemes that a credential of the runtime satisfies, sorted by name.</summary>
    public IEnumerable<SecuritySchemeModel> Schemes => _requirements.Schemes
        .Select(scheme => Scheme(scheme.Key, scheme.Value))
        .OfType<SecuritySchemeModel>()
        .OrderBy(scheme => scheme.Name, StringComparer.Ordinal);

    /// <summary>
    /// Selects the credentials that a client reads from environment variables: each default alternative that is a single
    /// credential. Cloudflare's email and key headers together are one credential.
    /// </summary>
    /// <param name="isCloudflare">
    /// <c>true</c> if the service is Cloudflare's, whose documents often name only one of the two credentials that it accepts.
    /// </param>
    public IEnumerable<EnvironmentCredentialModel> EnvironmentCredentials(bool isCloudflare)
    {
        if (isCloudflare)
        {
            return [new(CredentialKind.BearerToken), new(CredentialKind.EmailKey)];
        }

        var schemes = Schemes.ToDictionary(scheme => scheme.Name, StringComparer.Ordinal);
        return _requirements.Default
            .Select(alternative => alternative.Split(' ')
                .Select(name => schemes.TryGetValue(name, out var scheme) ? scheme : null)
                .ToList())
            .SelectMany(EnvironmentCredentials)
            .Distinct();
    }

    /// <summary>Reports the schemes that are not declared or that no credential of the runtime satisfies.</summary>
    public void Report(LoadedDocument document, DiagnosticBag diagnostics)
    {
        foreach (var scheme in _requirements.Schemes)
        {
            if (scheme.Value.Type == SecuritySchemeType.MutualTLS)
            {
                Report(scheme.Key, "mutual TLS", "Set an HttpClient whose handler has the certificate");
            }
            else if (Scheme(scheme.Key, scheme.Value) is not { } known)
            {
                Report(
                    scheme.Key,
                    "of a type that OpenAPI does not define, or does not specify the name of its key",
                    "Operations that require it are sent with the option Credential");
            }
            else if (ClientCredentialsFlow.Of(scheme.Value) is { TokenUrl: null })
            {
                Report(
                    scheme.Key,
                    "a client credentials flow without a valid token URL",
                    "Client credentials need the option ClientCredentialsOptions.TokenUrl");
            }
            else if (scheme.Value.Type == SecuritySchemeType.Http && known.Credentials is [{ Kind: CredentialKind.Header }])
            {
                Report(
                    scheme.Key,
                    $"HTTP authentication with the scheme '{scheme.Value.Scheme}'",
                    "The credential is the value of the Authorization header; if the scheme requires a response to a challenge, "
                    + "set an HttpClient whose handler responds to it");
            }
        }

        foreach (var name in _requirements.UndeclaredSchemes)
        {
            Report(name, "not declared in this document", "Operations that require it are sent with the option Credential");
        }

        void Report(string name, string kind, string advice) => diagnostics.Report(
            Descriptors.UnsupportedSecurityScheme,
            document.Locate(DocumentPointer.FromSegments(["components", "securitySchemes", name])),
            name,
            kind,
            advice);
    }

    /// <summary>Selects the credentials of an alternative; none if no single credential satisfies its schemes.</summary>
    private static IEnumerable<EnvironmentCredentialModel> EnvironmentCredentials(List<SecuritySchemeModel?> schemes)
    {
        if (schemes is [{ } only])
        {
            return only.Credentials;
        }

        var keys = schemes
            .Select(scheme => scheme?.Credentials[0].Key?.ToUpperInvariant())
            .OrderBy(key => key, StringComparer.Ordinal);
        return keys.SequenceEqual(s_emailKeyHeaders) ? [new EnvironmentCredentialModel(CredentialKind.EmailKey)] : [];
    }

    private SecuritySchemeModel? Scheme(string name, IOpenApiSecurityScheme scheme)
    {
        var credentials = Credentials(name, scheme).ToEquatableArray();
        return credentials.Count == 0 ? null : new SecuritySchemeModel(name, credentials);
    }

    /// <summary>Returns the credentials that satisfy a scheme. A token in hand takes precedence over the request for one.</summary>
    private IEnumerable<EnvironmentCredentialModel> Credentials(string name, IOpenApiSecurityScheme scheme)
    {
        if (Credential(scheme) is { } credential)
        {
            yield return credential;
        }

        if (ClientCredentialsFlow.Of(scheme) is { } flow)
        {
            yield return new EnvironmentCredentialModel(CredentialKind.ClientCredentials)
            {
                TokenUrl = flow.TokenUrl,
                Scopes = _requirements.ScopesOf(name),
            };
        }
    }

    private static EnvironmentCredentialModel? Credential(IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.Http when string.Equals(scheme.Scheme, "basic", StringComparison.OrdinalIgnoreCase) =>
            new(CredentialKind.Basic),
        SecuritySchemeType.Http when string.Equals(scheme.Scheme, "bearer", StringComparison.OrdinalIgnoreCase) =>
            new(CredentialKind.BearerToken),
        SecuritySchemeType.Http => new(CredentialKind.Header, "Authorization"),
        SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect => new(CredentialKind.BearerToken),
        SecuritySchemeType.ApiKey when scheme is { In: ParameterLocation.Header, Name: { Length: > 0 } key } =>
            new(CredentialKind.Header, key),
        SecuritySchemeType.ApiKey when scheme is { In: ParameterLocation.Query, Name: { Length: > 0 } key } =>
            new(CredentialKind.Query, key),
        SecuritySchemeType.ApiKey when scheme is { In: ParameterLocation.Cookie, Name: { Length: > 0 } key } =>
            new(CredentialKind.Cookie, key),
        _ => null,
    };
}
