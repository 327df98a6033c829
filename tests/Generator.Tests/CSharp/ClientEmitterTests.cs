using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class ClientEmitterTests
{
    [Fact]
    public void Client_has_its_clients_settings_and_operations() => AssertCode(
        """
        /// <summary>Notes.</summary>
        /// <remarks>It may be used from several threads at once.</remarks>
        [GeneratedCode]
        public partial class NotesClient : ApiClient
        {
            /// <summary>Makes a client without a connection, for a class that overrides its operations in a test.</summary>
            protected NotesClient() { }

            internal NotesClient(ApiConnection connection) : base(connection)
            {
                Others = new(connection);
            }

            /// <summary>Other notes.</summary>
            public virtual OthersClient Others { get; } = null!;

            private string AccountId => Connection.Setting("account_id");

            /// <summary>Gets a note.</summary>
            /// <remarks><c>GET /accounts/{account_id}/notes/{note_id}</c> (<c>note-get</c>)
            /// It may be old.</remarks>
            /// <param name="noteId">Names the note.</param>
            /// <param name="options">What this call does differently from the client's options.</param>
            /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
            /// <returns>The note.</returns>
            /// <exception cref="ApiException">The API refused.</exception><exception cref="ApiConnectionException">It was not reached.</exception>
            public virtual Task<Note> GetAsync(string noteId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
                SendAsync(ApiRequest.Get("note-get", $"/accounts/{AccountId}/notes/{noteId}"), JsonCodec.Model<Note>(), options, cancellationToken);

            /// <inheritdoc/>
            protected override void Sending(HttpRequestMessage request) => OnSending(request);
            /// <inheritdoc/>
            protected override void Received(HttpResponseMessage response) => OnReceived(response);

            /// <summary>Sees each request before it is sent, and before it is sent again.</summary>
            partial void OnSending(HttpRequestMessage request);
            /// <summary>Sees each answer before it is read.</summary>
            partial void OnReceived(HttpResponseMessage response);
        }
        """,
        ClientEmitter.Emit(SampleModels.Client, "public"));
}
