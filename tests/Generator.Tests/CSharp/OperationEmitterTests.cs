using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class OperationEmitterTests
{
    [Fact]
    public void List_returns_a_pageable_and_has_an_optional_filter() => AssertCode(
        """
        /// <summary>Calls <c>note-list</c>.</summary>
        /// <remarks><c>POST /notes</c> (<c>note-list</c>).</remarks>
        /// <param name="filter">The filter and the order of the items.</param>
        /// <param name="options">The request options for this call.</param>
        /// <param name="cancellationToken">A token to cancel the operation.</param>
        /// <returns>The items of all pages, which are requested during the enumeration.</returns>
        /// <exception cref="ApiException">The call failed.</exception>
        public virtual AsyncPageable<Note> ListAsync(
            NoteUpdate? filter = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            List(
                ApiRequest.Post("note-list", $"/notes").WithResponseFormat(ResponseFormat.Bare).AsReplaySafe().WithJson(filter ?? new()),
                Paging.ByPageNumber("page", "per_page", first: 0, defaultSize: 50, inBody: true), JsonCodec.Model<Note>(), options, cancellationToken);
        """,
        OperationEmitter.Emit(SampleModels.List));

    [Fact]
    public void Call_is_broken_between_its_parts_when_it_is_too_long_for_a_line()
    {
        var options = Enumerable.Range(0, 6).Select(index => new OptionModel
        {
            WireName = $"a-query-parameter-{index}",
            Name = $"AQueryParameter{index}",
            Type = ScalarType.String,
            Location = OptionLocation.Query,
        });
        var operation = SampleModels.Get with { Options = new() { Type = new ObjectType("FindOptions"), Options = new(options) } };

        Assert.EndsWith(
            """
            public virtual Task<Note> GetAsync(string noteId, FindOptions? options = null, CancellationToken cancellationToken = default) =>
                SendAsync(
                    ApiRequest.Get("note-get", $"/accounts/{AccountId}/notes/{noteId}")
                        .AddQuery("a-query-parameter-0", options?.AQueryParameter0)
                        .AddQuery("a-query-parameter-1", options?.AQueryParameter1)
                        .AddQuery("a-query-parameter-2", options?.AQueryParameter2)
                        .AddQuery("a-query-parameter-3", options?.AQueryParameter3)
                        .AddQuery("a-query-parameter-4", options?.AQueryParameter4)
                        .AddQuery("a-query-parameter-5", options?.AQueryParameter5),
                    JsonCodec.Model<Note>(), options, cancellationToken);

            /// <param name="noteId">Names the note.</param>
            /// <param name="options">The request options for this call.</param>
            /// <param name="cancellationToken">A token to cancel the operation.</param>
            /// <inheritdoc cref="GetAsync(string, FindOptions, CancellationToken)"/>
            public virtual Task<Note> GetAsync(string noteId, RequestOptions? options, CancellationToken cancellationToken = default) =>
                GetAsync(noteId, OptionsAs<FindOptions>(options), cancellationToken);
            """.ReplaceLineEndings("\n"),
            OperationEmitter.Emit(operation).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_to_an_overload_has_types_without_annotations()
    {
        var note = new ObjectType("Note");
        var body = new BodyModel.Json(new ListType(new NullableType(note)), "body", IsRequired: false) { IsOptional = true };
        var operation = SampleModels.Get with { Body = body, Options = new() { Type = new ObjectType("FindOptions"), Options = default } };

        var code = OperationEmitter.Emit(operation).ToString();

        Assert.Contains("IReadOnlyList<Note?>? body = null", code, StringComparison.Ordinal);
        Assert.Contains("cref=\"GetAsync(string, IReadOnlyList{Note}, FindOptions, CancellationToken)\"", code, StringComparison.Ordinal);
        Assert.Contains("GetAsync(noteId, null, OptionsAs<FindOptions>(options), cancellationToken);", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_without_a_default_come_first()
    {
        var operation = SampleModels.List with { Options = SampleModels.FindOptions };

        Assert.Contains(
            "NoteFindOptions options, NoteUpdate? filter = null, CancellationToken cancellationToken = default",
            OperationEmitter.Emit(operation).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Extensions_pass_the_token_without_options() => AssertCode(
        """
        /// <inheritdoc cref="NotesClient.ListAsync"/>
        public static AsyncPageable<Note> ListAsync(this NotesClient client, NoteUpdate? filter, CancellationToken cancellationToken) =>
            client.ListAsync(filter, null, cancellationToken);

        /// <inheritdoc cref="NotesClient.ListAsync"/>
        public static AsyncPageable<Note> ListAsync(this NotesClient client, CancellationToken cancellationToken) =>
            client.ListAsync(null, null, cancellationToken);
        """,
        Code.Paragraphs(OperationEmitter.EmitExtensions(SampleModels.List, "NotesClient")));

    [Fact]
    public void Upload_has_an_extension_with_and_without_progress() => Assert.Collection(
        OperationEmitter.EmitExtensions(
            SampleModels.Get with { HttpMethod = "POST", Body = new BodyModel.MultipartFile("source") }, "NotesClient"),
        with => Assert.Contains("UploadFile file, IProgress<TransferProgress>? progress,", with.ToString(), StringComparison.Ordinal),
        without => Assert.Contains(
            "(this NotesClient client, string noteId, UploadFile file, CancellationToken cancellationToken)",
            without.ToString(),
            StringComparison.Ordinal));

    [Fact]
    public void Method_with_required_options_has_no_extension() =>
        Assert.Empty(OperationEmitter.EmitExtensions(SampleModels.List with { Options = SampleModels.FindOptions }, "NotesClient"));

    [Fact]
    public void Upload_accepts_a_file_and_reports_progress()
    {
        var operation = SampleModels.Get with { HttpMethod = "POST", Body = new BodyModel.MultipartFile("source") };
        var code = OperationEmitter.Emit(operation).ToString();

        Assert.Contains("string noteId, UploadFile file, IProgress<TransferProgress>? progress = null,", code, StringComparison.Ordinal);
        Assert.Contains(""".WithMultipart(new MultipartForm().Add("source", file), progress)""", code, StringComparison.Ordinal);
    }
}
