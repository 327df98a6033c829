using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class RootClientEmitterTests
{
    [Fact]
    public void Root_client_comes_with_its_options() => AssertCode(
        """
        /// <summary>Notes.</summary>
        /// <remarks>
        /// Keep one for the life of the program: it may be used from several threads at once, shares its connections with the clients
        /// behind it, and needs no disposal.
        /// </remarks>
        [GeneratedCode]
        public partial class AcmeClient : ApiClient
        {
            /// <summary>Makes a client from the environment:
            /// <c>ACME_API_TOKEN (or ACME_API_KEY)</c>, <c>ACME_ACCOUNT_ID</c>, <c>ACME_BASE_URL</c>.</summary>
            public AcmeClient() : this(new AcmeClientOptions()) { }

            /// <summary>Makes a client.</summary>
            /// <param name="options">What it should do; later changes to the object are not seen.</param>
            public AcmeClient(AcmeClientOptions options) : this(new ApiConnection(options)) { }

            /// <summary>Makes a client that shares a connection with others.</summary>
            /// <param name="connection">The connection.</param>
            protected AcmeClient(ApiConnection connection) : base(connection)
            {
                Others = new(connection, this);
            }

            /// <summary>Gives a client for another <c>account_id</c> that shares this one's connections and options.</summary>
            /// <param name="accountId">Names the account.</param>
            /// <returns>The other client.</returns>
            public virtual AcmeClient ForAccount(string accountId) => new(Connection.WithSetting("account_id", accountId));

            /// <summary>Other notes.</summary>
            public virtual OthersClient Others { get; } = null!;

            private string AccountId => Connection.GetSetting("account_id");

            partial void OnSending(HttpRequestMessage request);
            partial void OnReceived(HttpResponseMessage response);
            protected override void Sending(HttpRequestMessage request) => OnSending(request);
            protected override void Received(HttpResponseMessage response) => OnReceived(response);
        }

        /// <summary>What a <see cref="AcmeClient"/> may be told when it is made.</summary>
        /// <remarks>The document's security schemes: <c>key</c> is <c>ApiCredential.Header</c> of <c>X-Key</c>, <c>token</c> is
        /// <c>ApiCredential.BearerToken</c>. Other servers for <c>BaseAddress</c>: <c>https://sandbox.example.com</c> (For tests),
        /// <c>https://example.org</c>.</remarks>
        [GeneratedCode]
        public partial class AcmeClientOptions : ApiClientOptions
        {
            /// <summary>Makes options that say nothing but what the document says.</summary>
            public AcmeClientOptions() : base(new ApiService
            {
                Name = "Acme",
                BaseAddress = "https://{region}.example.com/v1",
                EnvironmentPrefix = "ACME",
                Variables = new Dictionary<string, string> { ["region"] = "eu" },
                Authenticates = true,
                EnvironmentCredentials = [EnvironmentCredential.BearerToken, EnvironmentCredential.Header("X-Key")],
                Schemes = ["token", "key"],
            })
            {
            }

            /// <summary>Names the account.</summary>
            /// <remarks>When it is null, the environment variable <c>ACME_ACCOUNT_ID</c> says it.</remarks>
            public string? AccountId { get => GetSetting("account_id"); set => SetSetting("account_id", value); }

            /// <summary>Where the data is.</summary>
            /// <remarks>When it is null, the environment variable <c>ACME_REGION</c> says it, or else it is
            /// <c>eu</c>. The document has <c>eu</c>, <c>us</c>.</remarks>
            public string? Region { get => GetSetting("region"); set => SetSetting("region", value); }
        }
        """,
        RootClientEmitter.Emit(SampleModels.Client with { Name = "AcmeClient", Operations = default }, SampleModels.Root, "public"));
}
