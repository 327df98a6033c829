public sealed partial class Cleaned : ApiModel<Cleaned>
{
    public string? CleanedBy { get => Get(_cleanedBy); init => _cleanedBy = value; }

        json.OptionalString("cleaned-by"u8, ref _cleanedBy);
}

public sealed partial class Person : ApiModel<Person>
{
    public string? PersonName { get => Get(_personName); init => _personName = value; }
    public PersonTaggedAs? TaggedAs { get => Get(_taggedAs); init => _taggedAs = value; }

        json.OptionalString("person-name"u8, ref _personName);
        json.OptionalEnum("tagged-as"u8, ref _taggedAs);
}

public sealed partial class Sold : ApiModel<Sold>
{
    public Person? SoldTo { get => Get(_soldTo); init => _soldTo = value; }

        json.OptionalModel("sold-to"u8, ref _soldTo);
}

public readonly partial struct PersonTaggedAs : IOpenEnum<PersonTaggedAs>
{
    /// <summary><c>const-person</c></summary>
    public static PersonTaggedAs ConstPerson => new(Values.ConstPerson);
}
