using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class ClientEmitterTests
{
    [Fact]
    public void Client_contains_its_subclients_settings_and_operations() => AssertCode(
        """
        /// <summary>Notes.</summary>
        [GeneratedCode]
        public partial class NotesClient : ApiClient
        {
            /// <summary>Initializes a new instance of the <see cref="NotesClient"/> class for mocking.</summary>
            protected NotesClient() { }

            internal NotesClient(ApiConnection connection, ApiClient parent)
                : base(connection, parent)
            {
                Others = new(connection, this);
            }

            /// <summary>Other notes.</summary>
            public virtual OthersClient Others { get; } = null!;

            private string AccountId => Connection.GetSetting("account_id");

            /// <summary>Gets a note.</summary>
            /// <remarks><c>GET /accounts/{account_id}/notes/{note_id}</c> (<c>note-get</c>). It may be old.</remarks>
            /// <param name="noteId">Names the note.</param>
            /// <param name="options">The request options for this call.</param>
            /// <param name="cancellationToken">A token to cancel the operation.</param>
            /// <returns>The note.</returns>
            /// <exception cref="ApiException">The call failed.</exception>
            public virtual Task<Note> GetAsync(string noteId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
                SendAsync(ApiRequest.Get("note-get", $"/accounts/{AccountId}/notes/{noteId}"), JsonCodec.Model<Note>(), options, cancellationToken);
        }
        """,
        ClientEmitter.Emit(SampleModels.Client, "public"));
}
