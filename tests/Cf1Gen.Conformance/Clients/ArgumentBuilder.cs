using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Cf1Gen.Conformance.Clients;

/// <summary>Creates arguments of generated methods from JSON values.</summary>
internal static class ArgumentBuilder
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        RespectRequiredConstructorParameters = false,
    };

    private static readonly MethodInfo s_sequence =
        typeof(ArgumentBuilder).GetMethod(nameof(Sequence), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>Returns the bytes of a file, which are those of its text.</summary>
    public static byte[] FileBytes(JsonNode? value) => Encoding.UTF8.GetBytes("file " + value?.ToString());

    /// <summary>Creates the arguments of a call.</summary>
    public static object?[] Create(ClientMethod method, IReadOnlyDictionary<ArgumentTarget, JsonNode?> values, JsonNode? body, bool hasBody)
    {
        var parameters = method.Method.GetParameters();
        var arguments = parameters.Select(Default).ToArray();
        for (var index = 0; index < parameters.Length; index++)
        {
            var name = parameters[index].Name!;
            var type = parameters[index].ParameterType;
            if (values.TryGetValue(new ArgumentTarget(name, null), out var value))
            {
                arguments[index] = Convert(value, type);
            }
            else if (hasBody && name == method.BodyParameter)
            {
                arguments[index] = Body(method, body, type);
            }
            else if (values.Any(pair => pair.Key.Parameter == name)
                || (arguments[index] is null && !parameters[index].HasDefaultValue && type.IsAssignableTo(typeof(RequestOptions))))
            {
                arguments[index] = Options(type, values.Where(pair => pair.Key.Parameter == name));
            }
        }

        return arguments;
    }

    /// <summary>Converts a JSON value.</summary>
    public static object? Convert(JsonNode? value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        return target == typeof(UploadFile) ? UploadFile.FromBytes(FileBytes(value), "file.bin")
            : typeof(IEnumerable<UploadFile>).IsAssignableFrom(target) && value is JsonArray files
                ? files.Select(file => UploadFile.FromBytes(FileBytes(file), "file.bin")).ToList()
            : target == typeof(string) && value is not null ? value.ToString()
            : target == typeof(DateTimeOffset) && DateTimeOffset.TryParse(value?.ToString(), out var time) ? time
            : value.Deserialize(type, s_options);
    }

    private static object? Default(ParameterInfo parameter) => parameter.HasDefaultValue ? parameter.DefaultValue
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;

    private static object? Body(ClientMethod method, JsonNode? body, Type type)
    {
        if (method.Body == BodyKind.AnyParts)
        {
            return new Cf1Gen.MultipartForm();
        }

        if (method.Body == BodyKind.Items)
        {
            return s_sequence.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [body]);
        }

        if (method.Body != BodyKind.Parts)
        {
            return method.Body == BodyKind.FilePart && body is JsonObject form && method.Parts.FirstOrDefault() is { Key: { } part }
                ? Convert(form[part], type)
                : Convert(body, type);
        }

        var parts = (body as JsonObject ?? []).Where(field => method.Parts.ContainsKey(field.Key));
        return Options(type, parts.Select(field =>
            KeyValuePair.Create(new ArgumentTarget("", method.Parts[field.Key]), field.Value)));
    }

    private static async IAsyncEnumerable<T> Sequence<T>(JsonNode? items)
    {
        await Task.Yield();
        foreach (var item in items as JsonArray ?? [items?.DeepClone()])
        {
            yield return (T)Convert(item, typeof(T))!;
        }
    }

    private static object Options(Type type, IEnumerable<KeyValuePair<ArgumentTarget, JsonNode?>> values)
    {
        var options = Activator.CreateInstance(type)!;
        foreach (var (target, value) in values)
        {
            var property = type.GetProperty(target.Property!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                ?? type.GetProperty(target.Property!)!;
            property.SetValue(options, Convert(value, property.PropertyType));
        }

        return options;
    }
}
