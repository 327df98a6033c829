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
    [InlineData("client", "BearerToken ,ClientCredentials /token")]
    [InlineData("token|client", "BearerToken ,ClientCredentials /token")]
    [InlineData("client key", "")]
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

    [Theory]
    [InlineData("https://auth.example.com/token?tenant=1", true)]
    [InlineData("http://auth.example.com/token", true)]
    [InlineData("/token", true)]
    [InlineData("token", true)]
    [InlineData("//auth.example.com/token", true)]
    [InlineData("", false)]
    [InlineData("ftp://auth.example.com/token", false)]
    [InlineData("https://user:password@auth.example.com/token", false)]
    [InlineData("https://auth.example.com/token#f", false)]
    [InlineData("/token#f", false)]
    [InlineData("/a token", false)]
    public void Token_URL_is_used_only_if_it_is_valid(string url, bool isUsed)
    {
        var flow = ClientCredentialsFlow.Of(OAuth(url))!;

        Assert.Equal(isUsed ? url : null, flow.TokenUrl);
    }

    [Fact]
    public void Other_flows_are_not_client_credentials()
    {
        Assert.Null(ClientCredentialsFlow.Of(new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Flows = new OpenApiOAuthFlows { AuthorizationCode = new OpenApiOAuthFlow { TokenUrl = new Uri("https://a.example/token") } },
        }));
        Assert.Null(ClientCredentialsFlow.Of(new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Flows = OAuth("/t").Flows }));
    }

    private static OpenApiSecurityScheme OAuth(string url) => new()
    {
        Type = SecuritySchemeType.OAuth2,
        Flows = new OpenApiOAuthFlows
        {
            ClientCredentials = new OpenApiOAuthFlow { TokenUrl = new Uri(url, UriKind.RelativeOrAbsolute) },
        },
    };

    private static string Describe(IEnumerable<EnvironmentCredentialModel> credentials) =>
        string.Join(",", credentials.Select(credential => $"{credential.Kind} {credential.Key ?? credential.TokenUrl}"));

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
        ["client"] = OAuth("/token"),
        ["email"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Auth-Email" },
        ["key"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Auth-Key" },
        ["query"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Query, Name = "key" },
        ["cookie"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "sid" },
        ["mutual"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.MutualTLS },
    };
}
