using System.Net;
using System.Text;
using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;
using Cf1Gen.Runtime.Tests.Json.Unions;

namespace Cf1Gen.Runtime.Tests.Redaction;

/// <summary>Contains an object of every public type, with the canary as each secret. A new type needs a line here.</summary>
internal static class PublicObjects
{
    public const string Canary = "c4nary-Secret-0123456789";

    public static IReadOnlyDictionary<Type, Func<object>> All { get; } = new Dictionary<Type, Func<object>>
    {
        [typeof(ApiAuthenticationException)] = () => new ApiAuthenticationException("m"),
        [typeof(ApiBadRequestException)] = () => new ApiBadRequestException("m"),
        [typeof(ApiClient)] = Client,
        [typeof(ApiClientOptions)] = Options,
        [typeof(ApiConflictException)] = () => new ApiConflictException("m"),
        [typeof(ApiConnection)] = () => new ApiConnection(Options()),
        [typeof(ApiConnectionDefaults)] = () => new ApiConnectionDefaults { HttpClient = Options().HttpClient },
        [typeof(ApiConnectionException)] = () => new ApiConnectionException("m"),
        [typeof(ApiCredential)] = () => Credentials,
        [typeof(ApiDownload)] = () => new ApiDownload(new MemoryStream(), "text/plain", "a.txt", 1),
        [typeof(ApiError)] = () => new ApiError { Message = "m" },
        [typeof(ApiException)] = () => new ApiException("m"),
        [typeof(ApiLoggingOptions)] = () => new ApiLoggingOptions { Headers = { "X-Trace" } },
        [typeof(ApiMessage)] = () => new ApiMessage { Message = "m" },
        [typeof(ApiModel)] = () => new Part { Number = 1 },
        [typeof(ApiModel<>)] = () => new Part { Number = 1 },
        [typeof(ApiModelConverter<>)] = () => new ApiModelConverter<Part>(),
        [typeof(ApiNotFoundException)] = () => new ApiNotFoundException("m"),
        [typeof(ApiPermissionException)] = () => new ApiPermissionException("m"),
        [typeof(ApiRateLimitException)] = () => new ApiRateLimitException("m"),
        [typeof(ApiRateLimiter)] = () => new ApiRateLimiter(),
        [typeof(ApiRequest)] = () => ApiRequest.Get("op", $"/x"),
        [typeof(ApiResponse)] = () => new ApiResponse
        {
            StatusCode = HttpStatusCode.OK,
            Headers = new Dictionary<string, IReadOnlyList<string>>(),
            OperationId = "op",
        },
        [typeof(ApiServerException)] = () => new ApiServerException("m"),
        [typeof(ApiService)] = () => new ApiService { Name = "Test" },
        [typeof(ApiTimeoutException)] = () => new ApiTimeoutException("m"),
        [typeof(ApiUnexpectedResponseException)] = () => new ApiUnexpectedResponseException("m"),
        [typeof(ApiUnion)] = () => (Animal)new Cat { Name = "Tom" },
        [typeof(ApiUnionConverter<>)] = () => new ApiUnionConverter<Animal>(),
        [typeof(ApiValidationException)] = () => new ApiValidationException("m"),
        [typeof(ClientCredentialsOptions)] = () => new ClientCredentialsOptions
        {
            TokenUrl = new Uri(TokenFixture.TokenUrl),
            Parameters = { ["client_assertion"] = Canary },
        },
        [typeof(DownloadOptions)] = () => new DownloadOptions(),
        [typeof(EnvironmentCredential)] = () => EnvironmentCredential.BearerToken,
        [typeof(FormEncoding)] = () => new FormEncoding(),
        [typeof(JsonCodec)] = () => JsonCodec.Boolean,
        [typeof(JsonCodec<>)] = () => JsonCodec.String,
        [typeof(SchemaMismatch)] = () => new SchemaMismatch("$", "a", "b"),
        [typeof(SchemaMismatchEventArgs)] = () => new SchemaMismatchEventArgs(new SchemaMismatch("$", "a", "b")),
        [typeof(SchemaMismatchException)] = () => new SchemaMismatchException(new SchemaMismatch("$", "a", "b")),
        [typeof(JsonNameTable)] = () => new JsonNameTable("a"),
        [typeof(MultipartForm)] = () => new MultipartForm().Add("a", "b"),
        [typeof(OpenEnumConverter<>)] = () => new OpenEnumConverter<Level>(),
        [typeof(OpenEnumTypeConverter<>)] = () => new OpenEnumTypeConverter<Level>(),
        [typeof(OptionProblem)] = () => new OptionProblem("AccountId", "is missing"),
        [typeof(Optional<>)] = () => new Optional<string>("a"),
        [typeof(Page<>)] = () => new Page<string>(["a"], "next"),
        [typeof(AsyncPageable<>)] = () => Client().Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Json),
        [typeof(AsyncPageable<,>)] = () => Client().Pages(
            ApiRequest.Get("op", $"/x"), Paging.SinglePage.WithItems("/items"), JsonCodec.Json, static _ => Array.Empty<string>()),
        [typeof(Page<,>)] = () => new Page<string, string>(["a"], "next", "response"),
        [typeof(Paging)] = () => Paging.SinglePage,
        [typeof(PathValue)] = () => PathValue.Create("a", JsonCodec.String, ParameterStyle.Simple, "a"),
        [typeof(RequestHeaders)] = () => new RequestHeaders { ["Authorization"] = Canary },
        [typeof(RequestOptions)] = () => new RequestOptions { Headers = { ["Authorization"] = Canary } },
        [typeof(TransferProgress)] = () => new TransferProgress(1, 2),
        [typeof(UnionCases)] = () => new UnionCases().Add(JsonCodec.String),
        [typeof(UploadFile)] = () => UploadFile.FromBytes(Encoding.UTF8.GetBytes(Canary), "a.txt"),
    };

    public static ApiCredential[] Credentials =>
    [
        ApiCredential.BearerToken(Canary),
        ApiCredential.EmailKey("me@example.com", Canary),
        ApiCredential.Header("X-Api-Key", Canary),
        ApiCredential.Basic("me", Canary),
        ApiCredential.Query("key", Canary),
        ApiCredential.Cookie("session", Canary),
        ApiCredential.Combine(ApiCredential.BearerToken(Canary), ApiCredential.Query("key", Canary)),
        ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken(Canary))),
        ApiCredential.ClientCredentials("me", Canary, new() { Parameters = { ["client_assertion"] = Canary } }),
    ];

    private static TestClientOptions Options()
    {
        var http = new HttpClient(new FakeServer().RespondWithResult("1")) { DefaultRequestHeaders = { { "Authorization", $"Bearer {Canary}" } } };
        return new TestClientOptions
        {
            Credential = ApiCredential.BearerToken(Canary),
            HttpClient = http,
            SchemeCredentials = { ["key"] = ApiCredential.Header("X-Key", Canary) },
        };
    }

    private static TestClient Client() => new(new ApiConnection(Options()));
}
