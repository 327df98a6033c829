using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>Recognizes the envelope of a result in the schema of a response.</summary>
internal static class EnvelopeSchema
{
    /// <summary>The properties of which a message has at least one.</summary>
    private static readonly string[] s_texts = ["message", "msg", "detail", "code"];

    /// <summary>
    /// Determines whether a body is the envelope, and not a result with members of the same names: the members contain what those of an
    /// envelope contain. Without the member <c>result</c>, it must not have anything else, because that would not be available; without
    /// errors as well, its messages may be what the caller asked for.
    /// </summary>
    public static bool IsEnvelope(SchemaView body, SchemaMerger merger)
    {
        var errors = View(body, EnvelopeMembers.Errors, merger);
        var messages = View(body, EnvelopeMembers.Messages, merger);
        if (View(body, EnvelopeMembers.Success, merger) is not { } success || !success.Is(JsonSchemaType.Boolean)
            || !HasMessages(errors, merger)
            || !HasMessages(messages, merger)
            || !IsPage(View(body, EnvelopeMembers.ResultInfo, merger)))
        {
            return false;
        }

        return body.Property(EnvelopeMembers.Result) is not null
            || ((errors ?? messages) is not null && !UnknownMembers(body).Any()
                && (errors is not null || HasMessagesOnly(messages, merger)));
    }

    /// <summary>Determines whether a body has a member by which the runtime recognizes an envelope.</summary>
    public static bool HasMember(SchemaView body) =>
        body.Property(EnvelopeMembers.Success) is not null || body.Property(EnvelopeMembers.Result) is not null;

    /// <summary>Returns the schema of a member; <c>null</c> if the body does not declare it.</summary>
    public static SchemaView? View(SchemaView body, string name, SchemaMerger merger) =>
        body.Property(name) is { } schemas ? merger.View(schemas) : null;

    /// <summary>Returns the names of the members that no envelope defines.</summary>
    public static IEnumerable<string> UnknownMembers(SchemaView body) =>
        body.Properties.Select(property => property.Key).Where(name => Array.IndexOf(EnvelopeMembers.All, name) < 0);

    /// <summary>Determines whether a member is absent, or is a list of texts or of objects with a text or a code.</summary>
    private static bool HasMessages(SchemaView? member, SchemaMerger merger) =>
        member is null || IsAny(member)
        || (member.Is(JsonSchemaType.Array) && (ItemOf(member, merger) is not { } item || IsMessage(item)));

    private static bool IsMessage(SchemaView item) =>
        IsAny(item) || item.Is(JsonSchemaType.String) || (item.Is(JsonSchemaType.Object) && !item.HasProperties)
        || s_texts.Any(name => item.Property(name) is not null);

    /// <summary>Determines whether the items of a member have no properties of which the runtime knows nothing.</summary>
    private static bool HasMessagesOnly(SchemaView? member, SchemaMerger merger) =>
        member is null || ItemOf(member, merger) is not { } item
        || item.Properties.All(property => Array.IndexOf(EnvelopeMembers.MessageProperties, property.Key) >= 0);

    private static SchemaView? ItemOf(SchemaView member, SchemaMerger merger) => member.Items is { } items ? merger.View(items) : null;

    private static bool IsPage(SchemaView? member) => member is null || IsAny(member) || member.Is(JsonSchemaType.Object);

    /// <summary>Determines whether a schema declares nothing about its values.</summary>
    private static bool IsAny(SchemaView schema) => schema.Type is null && !schema.HasProperties && schema.Items is null;
}
