using System.Buffers;
using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The base class of the generated models. A model is a JSON object of the API.</summary>
/// <remarks>
/// Models are compared by reference. A model can be read from several threads as long as no thread writes to it.
/// </remarks>
public abstract class ApiModel
{
    // The members that were read, until they are used: ReceivedJson. Then, a Dictionary<string, JsonElement>, which takes far more memory.
    private object? _additional;
    private IDictionary? _typed;
    private ModelMismatches? _mismatches;

    /// <summary>Initializes a new instance of the <see cref="ApiModel"/> class without values.</summary>
    protected ApiModel()
    {
    }

    /// <summary>
    /// Gets the members of the JSON object that the API's document does not define. They are written back with the others.
    /// </summary>
    /// <value>A dictionary, which is empty if there are no such members; never <see langword="null"/>.</value>
    /// <remarks>
    /// Members that are added here are sent as well. A member with the name of a declared property is sent instead of the property.
    /// Use this if the API accepts another type than its document specifies. Models whose additional members have a declared type have
    /// another property of this name for them; the members here are then those of another type.
    /// </remarks>
    public IDictionary<string, JsonElement> AdditionalProperties => Additional ?? CreateAdditional(received: null);

    internal bool HasMismatches => _mismatches is not null;

    private Dictionary<string, JsonElement>? Additional => _additional is ReceivedJson received
        ? CreateAdditional(received)
        : (Dictionary<string, JsonElement>?)_additional;

    /// <summary>Gets a value indicating whether other values can replace those of some properties when the model is written.</summary>
    internal bool HasReplacements => _additional is not null || _typed is not null || _mismatches is not null;

    /// <summary>Returns the JSON of the model, with everything that was read or set.</summary>
    /// <returns>The JSON without line breaks.</returns>
    /// <exception cref="InvalidOperationException">
    /// The model contains itself, or <see cref="AdditionalProperties"/> contains a <see langword="default"/> value.
    /// </exception>
    public string ToJson()
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes the JSON of the model, with everything that was read or set.</summary>
    /// <param name="output">The output that receives the JSON, encoded as UTF-8 and without line breaks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// The model contains itself, or <see cref="AdditionalProperties"/> contains a <see langword="default"/> value.
    /// </exception>
    public void WriteTo(IBufferWriter<byte> output)
    {
        var json = new ApiJsonWriter(output);
        WriteTo(ref json);
        json.Flush();
    }

    /// <summary>Returns the start of the JSON of the model, for logs and the debugger.</summary>
    /// <returns>
    /// At most 1,024 characters. The values of members whose names indicate a secret, such as <c>api_key</c> or <c>password</c>, are
    /// replaced by <c>[redacted]</c>. Use <see cref="ToJson"/> for JSON that can be read again.
    /// </returns>
    public sealed override string ToString() => ModelText.Create(this);

    /// <summary>Visits all properties in their order.</summary>
    /// <param name="json">The visitor, which reads or writes the properties.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void VisitProperties(ref JsonPropertyVisitor json);

    /// <inheritdoc cref="VisitProperties"/>
    internal void Visit(ref JsonPropertyVisitor json) => VisitProperties(ref json);

    /// <summary>Returns the value of a property if the response matched the API's document there.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="property">The name of the property; supplied by the compiler.</param>
    /// <param name="name">
    /// The name of the property in JSON; <see langword="null"/> if it differs from <paramref name="property"/> only in separators and case,
    /// and no other property of the model has such a name.
    /// </param>
    /// <returns><paramref name="value"/>.</returns>
    /// <exception cref="SchemaMismatchException">The property was missing or was of another type.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected T Get<T>(T value, [CallerMemberName] string property = "", string? name = null)
    {
        _mismatches?.ThrowIfMismatched(property, name);
        return value;
    }

    /// <summary>Sets a property to a value, which replaces the value that was read.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="field">The field of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="property">The name of the property; supplied by the compiler.</param>
    /// <param name="name"><inheritdoc cref="Get{T}(T, string, string)" path="/param[@name='name']/node()"/></param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Set<T>(out T field, T value, [CallerMemberName] string property = "", string? name = null)
    {
        _mismatches = _mismatches?.Without(property, name);
        field = value;
    }

    /// <summary>
    /// Creates a model of another type with the values of the properties that both types have, and with the additional members.
    /// </summary>
    /// <typeparam name="T">The other type.</typeparam>
    /// <param name="excluded">The names in JSON of the properties whose values are not used.</param>
    /// <returns>The model.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T ConvertTo<T>(params string[] excluded)
        where T : ApiModel, IApiModel<T> => ModelConversion.Convert<T>(this, excluded);

    /// <summary>Returns the members of a declared type that are not declared properties.</summary>
    /// <typeparam name="T">The type of their values.</typeparam>
    /// <returns>The members by their names; never <see langword="null"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IDictionary<string, T> AdditionalPropertiesAs<T>() => TypedProperties<T>();

    /// <summary>Keeps the members that the document does not define, which were read.</summary>
    internal void KeepAdditional(ReceivedJson members) => _additional = members;

    /// <summary>Sets that no property can be read, because the object had no values and there were too many of that kind.</summary>
    internal void KeepUnreadable(ModelMismatches mismatches) => _mismatches = mismatches;

    /// <summary>Reads the value that the reader is on as that of a member that is not a declared property.</summary>
    /// <remarks>A value of another type is reported, and kept with the members whose type is not declared.</remarks>
    internal void ReadAdditional<T>(string name, ref ApiJsonReader json, JsonCodec<T> codec)
    {
        if (json.TryReadItem(codec, out var value))
        {
            if (json.IsItemDropped)
            {
                json.IsItemDropped = false;
                return;
            }

            var received = json.TakeInexact() ? ReceivedJson.Read(ref json) : null;
            TypedProperties<T>().Keep(name, value, received);
            Additional?.Remove(name);
            return;
        }

        _typed?.Remove(name);
        if (json.CountsMismatch())
        {
            json.Skip();
            return;
        }

        json.ReportMismatch();
        AdditionalProperties[name] = json.ReadElement();
    }

    /// <summary>Writes the members of a declared type that are not declared properties.</summary>
    internal void WriteAdditional<T>(ref ApiJsonWriter json, JsonCodec<T> codec)
    {
        if (_typed is TypedProperties<T> typed)
        {
            typed.WriteTo(ref json, codec, except: Additional);
        }
    }

    /// <summary>Keeps the value that the reader is on, which is not an object.</summary>
    internal void ReadMismatch(ref ApiJsonReader json)
    {
        var mismatch = json.ReportMismatch();
        _mismatches = new ModelMismatches(mismatch, ReceivedJson.Read(ref json));
    }

    /// <summary>Keeps the value of a property that the reader is on, which is of another type.</summary>
    internal void KeepMismatch(string name, ref ApiJsonReader json)
    {
        if (json.CountsMismatch())
        {
            _mismatches = json.ShareMismatch(_mismatches?.Without(name), name);
            json.Skip();
            return;
        }

        // A property that occurs twice with a wrong type is one location: it is reported once, and the last value is kept.
        var mismatch = _mismatches?.Find(name) ?? json.ReportMismatch();
        _mismatches = new ModelMismatches(_mismatches?.Without(name), name, mismatch, ReceivedJson.Read(ref json));
    }

    /// <summary>Keeps the text of a value that the property has, but cannot represent exactly.</summary>
    internal void KeepReceived(string name, ref ApiJsonReader json) =>
        _mismatches = new ModelMismatches(_mismatches?.Without(name), name, null, ReceivedJson.Read(ref json));

    /// <summary>
    /// Reports the null that the reader is on, which the document does not allow, and keeps it. The property has no value.
    /// </summary>
    internal void KeepNull(string name, ref ApiJsonReader json)
    {
        var others = _mismatches?.Without(name);
        if (json.CountsMismatch())
        {
            _mismatches = others;
            return;
        }

        json.ReportNull();
        _mismatches = new ModelMismatches(others, name, null, ReceivedJson.Null);
    }

    /// <summary>Reports that a required property of the object whose end the reader is on is missing.</summary>
    internal void KeepMissing(string name, ref ApiJsonReader json) => _mismatches = json.CountsMismatch()
        ? json.ShareMismatch(_mismatches, name)
        : new ModelMismatches(_mismatches, name, json.ReportMissing(name));

    internal void ClearMismatch(string name) => _mismatches = _mismatches?.Without(name);

    /// <summary>Determines whether another value is written instead of the value of a property.</summary>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="raw">The value that is written under the name of the property; <see langword="null"/> to write none.</param>
    internal bool IsReplaced(string name, out ReceivedJson? raw)
    {
        raw = null;
        return IsAdditional(name)
            || (_mismatches is not null && _mismatches.TryGetRaw(name, out raw));
    }

    /// <summary>Writes the model as a value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="discriminator">
    /// A member that the model does not declare and that is written as well, unless the model has an additional member with its name.
    /// </param>
    internal void WriteTo(ref ApiJsonWriter json, (string Name, string Value)? discriminator = null)
    {
        if (_mismatches?.Whole is { } raw)
        {
            raw.WriteTo(ref json);
            return;
        }

        json.Inner.WriteStartObject();
        if (discriminator is var (name, value) && !IsAdditional(name))
        {
            json.Inner.WritePropertyName(name);
            json.Inner.WriteStringValue(value);
        }

        WriteMembers(ref json);
        json.Inner.WriteEndObject();
    }

    /// <summary>Writes the members of the model into the object that is open.</summary>
    internal void WriteMembers(ref ApiJsonWriter json)
    {
        JsonPropertyVisitor.Write(this, ref json);
        if (Additional is { } additional)
        {
            foreach (var (name, value) in additional)
            {
                json.Inner.WritePropertyName(name);
                json.Inner.WriteElementValue(value);
            }
        }
    }

    // Several threads can read a model at the same time. All of them must receive the same dictionary.
    private Dictionary<string, JsonElement> CreateAdditional(ReceivedJson? received)
    {
        var members = received?.ToMembers() ?? [];
        var other = Interlocked.CompareExchange(ref _additional, members, received);
        return ReferenceEquals(other, received) ? members : (Dictionary<string, JsonElement>)other!;
    }

    private TypedProperties<T> TypedProperties<T>() => (TypedProperties<T>)(_typed ??= new TypedProperties<T>());

    private bool IsAdditional(string name) => Additional?.ContainsKey(name) == true || _typed?.Contains(name) == true;
}
