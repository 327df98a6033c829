using Cf1Gen.Generator.Model.Service;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Service;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Model.Service;

public sealed class CredentialBuilderTests
{
    [Theory]
    [InlineData("token", "BearerToken ")]
    [InlineData("basic", "Basic ")]
    [InlineData("digest", "Header Authorization")]
    [InlineData("oauth", "BearerToken ")]
    [InlineData("query", "Query key")]
    [InlineData("cookie", "Cookie sid")]
    [InlineData("token|query", "BearerToken ,Query key")]
    [InlineData("email key", "EmailKey ")]
    [InlineData("key email", "EmailKey ")]
    [InlineData("key", "Header X-Auth-Key")]
    [InlineData("token query", "")]
    [InlineData("mutual", "")]
    [InlineData("unknown", "")]
    public void EnvironmentCredentials_contain_each_alternative_that_is_one_credential(string alternatives, string expected) =>
        Assert.Equal(expected, Describe(Build(alternatives).EnvironmentCredentials(isCloudflare: false)));

    [Fact]
    public void EnvironmentCredentials_of_Cloudflare_do_not_depend_on_the_document() =>
        Assert.Equal("BearerToken ,EmailKey ", Describe(Build("basic").EnvironmentCredentials(isCloudflare: true)));

    private static string Describe(IEnumerable<EnvironmentCredentialModel> credentials) =>
        string.Join(",", credentials.Select(credential => $"{credential.Kind} {credential.Key}"));

    private static CredentialBuilder Build(string alternatives)
    {
        var document = new OpenApiDocument { Components = new OpenApiComponents { SecuritySchemes = Schemes() } };
        document.Security = alternatives.Split('|').Select(alternative =>
        {
            var requirement = new OpenApiSecurityRequirement();
            foreach (var name in alternative.Split(' '))
            {
                requirement.Add(new OpenApiSecuritySchemeReference(name, document), []);
            }

            return requirement;
        }).ToList();
        return new CredentialBuilder(new SecurityRequirements(document, Array.Empty<OperationEntry>()));
    }

    private static Dictionary<string, IOpenApiSecurityScheme> Schemes() => new()
    {
        ["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "Bearer" },
        ["basic"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "basic" },
        ["digest"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "digest" },
        ["oauth"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.OAuth2 },
        ["email"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Auth-Email" },
        ["key"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Auth-Key" },
        ["query"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Query, Name = "key" },
        ["cookie"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "sid" },
        ["mutual"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.MutualTLS },
    };
}
