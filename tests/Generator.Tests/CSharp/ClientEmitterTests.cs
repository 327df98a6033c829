using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class ClientEmitterTests
{
    [Fact]
    public void Client_has_its_clients_settings_and_operations() => AssertCode(
        """
        /// <summary>Notes.</summary>
        [GeneratedCode]
        public partial class NotesClient : ApiClient
        {
            /// <summary>Makes a client for a test, which overrides its operations.</summary>
            protected NotesClient() { }
            internal NotesClient(ApiConnection connection, ApiClient parent) : base(connection, parent)
            {
                Others = new(connection, this);
            }

            /// <summary>Other notes.</summary>
            public virtual OthersClient Others { get; } = null!;

            private string AccountId => Connection.GetSetting("account_id");

            /// <summary>Gets a note.</summary>
            /// <remarks><c>GET /accounts/{account_id}/notes/{note_id}</c> (<c>note-get</c>). It may be old.</remarks>
            /// <param name="noteId">Names the note.</param>
            /// <param name="options">What is different in this call.</param><param name="cancellationToken">Ends the call.</param>
            /// <returns>The note.</returns><exception cref="ApiException">The API refused, or was not reached.</exception>
            public virtual Task<Note> GetAsync(string noteId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
                SendAsync(ApiRequest.Get("note-get", $"/accounts/{AccountId}/notes/{noteId}"), JsonCodec.Model<Note>(), options, cancellationToken);

            partial void OnSending(HttpRequestMessage request);
            partial void OnReceived(HttpResponseMessage response);
            protected override void Sending(HttpRequestMessage request) => OnSending(request);
            protected override void Received(HttpResponseMessage response) => OnReceived(response);
        }
        """,
        ClientEmitter.Emit(SampleModels.Client, "public"));
}
