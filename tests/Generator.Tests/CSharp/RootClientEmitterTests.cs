using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class RootClientEmitterTests
{
    [Fact]
    public void Root_client_is_emitted_with_its_options() => AssertCode(
        """
        /// <summary>Notes.</summary>
        /// <remarks>
        /// Create one instance for the lifetime of the application. It is thread-safe, shares its connections with its subclients, and does
        /// not need to be disposed.
        /// </remarks>
        [GeneratedCode]
        public partial class AcmeClient : ApiClient, IApiClient<AcmeClient, AcmeClientOptions>
        {
            /// <summary>Initializes a new instance of the <see cref="AcmeClient"/> class.</summary>
            /// <param name="options">The options, which are copied; <see langword="null"/> to use the environment variables ACME_API_TOKEN (or
            /// ACME_API_KEY), ACME_ACCOUNT_ID, ACME_BASE_URL.</param>
            public AcmeClient(AcmeClientOptions? options = null)
                : this(new ApiConnection(options ?? new()))
            {
            }

            /// <summary>Initializes a new instance of the <see cref="AcmeClient"/> class for mocking: it has no connection.</summary>
            protected AcmeClient() { }

            /// <summary>Initializes a new instance of the <see cref="AcmeClient"/> class that shares a connection.</summary>
            /// <param name="connection">The connection.</param>
            protected AcmeClient(ApiConnection connection)
                : base(connection)
            {
                Others = new(connection, this);
            }

            /// <summary>Gets the JSON metadata of the generated types, for <c>JsonSerializerOptions.TypeInfoResolverChain</c>.</summary>
            public static IJsonTypeInfoResolver JsonTypes => ApiJson.TypeInfoResolver;

            /// <summary>Returns a client with another <c>account_id</c> that shares the connections and options.</summary>
            /// <param name="accountId">Names the account.</param>
            /// <returns>The client.</returns>
            public virtual AcmeClient ForAccount(string accountId) =>
                new(Connection.WithSetting("account_id", accountId));

            /// <summary>Other notes.</summary>
            public virtual OthersClient Others { get; } = null!;

            private string AccountId => Connection.GetSetting("account_id");

            static AcmeClient IApiClient<AcmeClient, AcmeClientOptions>.Create(ApiConnection connection) => new(connection);
        }

        /// <summary>Options for creating a <see cref="AcmeClient"/>.</summary>
        /// <remarks>The document's security schemes: <c>client</c> is <c>ApiCredential.ClientCredentials</c> of <c>/token</c>, <c>key</c> is
        /// <c>ApiCredential.Header</c> of <c>X-Key</c>, <c>token</c> is <c>ApiCredential.BearerToken</c>. Other servers for <c>BaseAddress</c>:
        /// <c>https://sandbox.example.com</c> (For tests), <c>https://example.org</c>.</remarks>
        [GeneratedCode]
        public partial class AcmeClientOptions : ApiClientOptions
        {
            /// <summary>Initializes a new instance of the <see cref="AcmeClientOptions"/> class with the defaults of the document.</summary>
            public AcmeClientOptions()
                : base(new ApiService
                {
                    Name = "Acme",
                    BaseAddress = "https://{region}.example.com/v1",
                    EnvironmentPrefix = "ACME",
                    Variables = new Dictionary<string, string> { ["region"] = "eu" },
                    Settings = [("AccountId", "account_id"), ("Region", "region")],
                    Authenticates = true,
                    EnvironmentCredentials = [EnvironmentCredential.BearerToken, EnvironmentCredential.Header("X-Key")],
                    Schemes = ["token", "key"],
                    SchemeCredentials =
                    [
                        ("client", EnvironmentCredential.ClientCredentials("/token", "read", "write")),
                        ("key", EnvironmentCredential.Header("X-Key")),
                        ("token", EnvironmentCredential.BearerToken),
                    ],
                })
            {
            }

            /// <summary>Names the account.</summary>
            /// <remarks>The default is the value of the environment variable <c>ACME_ACCOUNT_ID</c>.</remarks>
            public string? AccountId
            {
                get => GetSetting("account_id");
                set => SetSetting("account_id", value);
            }

            /// <summary>Where the data is.</summary>
            /// <remarks>The default is the value of the environment variable <c>ACME_REGION</c>; otherwise, it is <c>eu</c>. The allowed values are
            /// <c>eu</c>, <c>us</c>.</remarks>
            public string? Region
            {
                get => GetSetting("region");
                set => SetSetting("region", value);
            }
        }
        """,
        RootClientEmitter.Emit(SampleModels.Client with { Name = "AcmeClient", Operations = default }, SampleModels.Root, "public"));
}
