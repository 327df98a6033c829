using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Writes one JSON text. Generated models write themselves with it.</summary>
/// <remarks>Not safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1062:Validate arguments of public methods", Justification = "Called for every property, and by generated code and the runtime only.")]
public ref partial struct ApiJsonWriter
{
    /// <summary>The writer below, for values and for what is not a model.</summary>
    internal RawJsonWriter Inner;

    private ApiModel? _model;
    private JsonNames? _names;

    /// <summary>Starts a text.</summary>
    /// <param name="output">Gets the text as UTF-8; complete after <see cref="Flush"/>.</param>
    public ApiJsonWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Inner = new RawJsonWriter(output);
    }

    /// <summary>Goes on where another writer is.</summary>
    internal ApiJsonWriter(Utf8JsonWriter writer) => Inner = new RawJsonWriter(writer);

    /// <summary>Hands all that was written to the output.</summary>
    public void Flush() => Inner.Flush();

    /// <summary>Starts an object: where a value is expected.</summary>
    public void WriteStartObject() => Inner.WriteStartObject();

    /// <summary>Ends an object.</summary>
    public void WriteEndObject() => Inner.WriteEndObject();

    /// <summary>Writes a member of the object that is open.</summary>
    /// <typeparam name="T">The type of its value.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="codec">Writes the type.</param>
    public void WriteMember<T>(string name, T value, JsonCodec<T> codec)
    {
        Inner.WritePropertyName(name);
        codec.Write(ref this, value);
    }

    /// <summary>Writes the members of a model into the object that is open.</summary>
    /// <param name="model">The model.</param>
    public void WriteMembers(ApiModel model) => model.WriteMembers(ref this);

    /// <summary>Makes a model the one whose properties are written.</summary>
    /// <returns>What to give to <see cref="Leave"/> when they are.</returns>
    internal (ApiModel? Model, JsonNames? Names) Enter(ApiModel model, JsonNames names)
    {
        var outer = (_model, _names);
        (_model, _names) = (model, names);
        return outer;
    }

    /// <summary>Goes on with the properties of the model around.</summary>
    internal void Leave((ApiModel? Model, JsonNames? Names) outer) => (_model, _names) = outer;

    /// <summary>Writes the name of a property.</summary>
    /// <returns>Whether its value is to be written: it is not when it is not present, or when the model holds something to be written instead.</returns>
    private bool BeginProperty(int index, bool isPresent)
    {
        if (_model!.MayReplace && _model.Replaces(index, out var raw))
        {
            WriteReplacement(index, raw);
            return false;
        }

        if (isPresent)
        {
            Inner.WritePropertyName(_names!, index);
        }

        return isPresent;
    }

    private void WriteReplacement(int index, JsonElement? raw)
    {
        if (raw is { } element)
        {
            Inner.WritePropertyName(_names!, index);
            Inner.WriteElementValue(element);
        }
    }
}
