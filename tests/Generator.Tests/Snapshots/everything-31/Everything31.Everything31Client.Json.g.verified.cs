partial class Cleaned : IApiModel<Cleaned>
{
        json.Optional("cleaned-by"u8, ref _cleanedBy, JsonCodec.String);
}
partial class Person : IApiModel<Person>
{
        json.Optional("person-name"u8, ref _personName, JsonCodec.String);
        json.Optional("tagged-as"u8, ref _taggedAs, JsonCodec.Enum<PersonTaggedAs>());
}
partial class Sold : IApiModel<Sold>
{
        json.Optional("sold-to"u8, ref _soldTo, JsonCodec.Model<Person>());
}
