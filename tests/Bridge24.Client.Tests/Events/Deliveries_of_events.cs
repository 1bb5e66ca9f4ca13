using Bridge24.Client.Events;

namespace Bridge24.Client.Tests.Events;

public sealed class Deliveries_of_events
{
    private const string Token = "51856fefc120afa4b628cc82d3935cce";

    private const string Auth = "&auth%5Bdomain%5D=acme.bitrix24.com&auth%5Bclient_endpoint%5D=https%3A%2F%2Facme.bitrix24.com%2Frest%2F"
        + "&auth%5Bmember_id%5D=d897063e1ce7c5eb9f04b9751eef5915&auth%5Bapplication_token%5D=" + Token;

    [Fact]
    public void A_change_of_a_deal_tells_its_id_portal_and_time()
    {
        var delivery = EventDelivery.Parse("event=onCrmDealUpdate&event_handler_id=975&data%5BFIELDS%5D%5BID%5D=7405&ts=1766047124" + Auth);
        Assert.Equal(("ONCRMDEALUPDATE", 975L, 7405L, null), (delivery.Event, delivery.HandlerId, delivery.ObjectId, delivery.EntityTypeId));
        Assert.Equal(("acme.bitrix24.com", "d897063e1ce7c5eb9f04b9751eef5915"), (delivery.Domain, delivery.Member!.Value));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1766047124), delivery.SentAt);
        Assert.True(delivery.IsFrom(new ApplicationToken(Token)));
        Assert.Null(delivery.Installation(DateTimeOffset.UnixEpoch));
        Assert.Equal("ONCRMDEALUPDATE 7405", delivery.ToString());
    }

    [Fact]
    public void Only_the_portals_own_application_token_is_accepted()
    {
        var delivery = EventDelivery.Parse("event=ONCRMDEALADD&data[FIELDS][ID]=1" + Auth);
        Assert.False(delivery.IsFrom(new ApplicationToken(Token[..^1] + "f")));
        Assert.False(delivery.IsFrom(new ApplicationToken(Token + "0")));
        Assert.False(delivery.IsFrom(new ApplicationToken(Token[..^1])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&auth[application_token]=")]
    [InlineData("&auth[application_token]=undefined")]
    [InlineData("&auth=undefined")]
    [InlineData("&auth[application_token][0]=51856fefc120afa4b628cc82d3935cce")]
    [InlineData("&application_token=51856fefc120afa4b628cc82d3935cce")]
    public void A_delivery_without_a_token_is_from_nobody(string auth)
    {
        var delivery = EventDelivery.Parse("event=ONCRMDEALADD&data[FIELDS][ID]=1" + auth);
        Assert.False(delivery.IsFrom(new ApplicationToken(Token)));
        Assert.False(delivery.IsFrom(new ApplicationToken("undefined")));
    }

    [Theory]
    [InlineData("data[FIELDS_BEFORE][ID]=123&data[FIELDS_AFTER][ID]=123&data[IS_ACCESSIBLE_AFTER]=undefined", 123L)]
    [InlineData("data[FIELDS_BEFORE]=undefined&data[FIELDS_AFTER][ID]=124", 124L)]
    [InlineData("data[FIELDS_BEFORE][ID]=125&data[FIELDS_AFTER]=undefined", 125L)]
    [InlineData("data[FIELDS_BEFORE]=undefined&data[FIELDS_AFTER]=undefined", null)]
    [InlineData("data[FIELDS_AFTER]=undefined&data[FIELDS_AFTER][ID]=126", 126L)]
    [InlineData("data=undefined", null)]
    [InlineData("ts=undefined", null)]
    public void A_task_tells_its_id_after_or_before(string data, long? id)
    {
        var delivery = EventDelivery.Parse($"event=ONTASKUPDATE&{data}");
        Assert.Equal(id, delivery.ObjectId);
        Assert.Null(delivery.SentAt);
    }

    [Fact]
    public void A_smart_process_tells_its_type()
    {
        var delivery = EventDelivery.Parse("event=ONCRMDYNAMICITEMUPDATE&data[FIELDS][ID]=5&data[FIELDS][ENTITY_TYPE_ID]=31");
        Assert.Equal((5L, 31L), (delivery.ObjectId, delivery.EntityTypeId));
    }

    [Fact]
    public void Tokens_come_only_where_the_portal_sends_a_pair_and_are_never_printed()
    {
        var pair = "&auth[access_token]=s6p6eclrvim6da22&auth[refresh_token]=4s386p3q0tr8dy89&auth[expires_in]=3600&auth[user_id]=7";
        var delivery = EventDelivery.Parse("event=ONOFFLINEEVENT" + Auth + pair);
        var installation = delivery.Installation(DateTimeOffset.UnixEpoch)!;
        Assert.Equal("s6p6eclrvim6da22", installation.Pair.Access.Value);
        Assert.Equal(7, delivery.UserId);
        Assert.DoesNotContain("s6p6eclrvim6da22", $"{delivery} {installation}", StringComparison.Ordinal);
        var single = EventDelivery.Parse("event=ONCRMDEALADD" + Auth + "&auth[access_token]=s6p6eclrvim6da22");
        Assert.Null(single.Installation(DateTimeOffset.UnixEpoch));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"event":"ONCRMDEALADD"}""")]
    [InlineData("event=undefined")]
    [InlineData("event[0]=ONCRMDEALADD")]
    [InlineData("event=A&a[b][c][d][e][f][g][h][i][j][k][l]=1")]
    public void What_is_no_event_is_refused(string form) => Assert.Throws<FormatException>(() => EventDelivery.Parse(form));

    [Fact]
    public void A_form_larger_than_any_portal_sends_is_refused()
    {
        Assert.Throws<FormatException>(() => EventDelivery.Parse("event=A&x=" + new string('y', 1024 * 1024)));
        Assert.Throws<FormatException>(() => EventDelivery.Parse("event=A&" + string.Join('&', Enumerable.Range(0, 1001).Select(number => $"f{number}=1"))));
    }

    [Theory]
    [InlineData("event=A&data%ZZ%5B=%E0%A4%A&=&&&a=b=c&data[]=1&data[=2&data]=3&[x]=4")]
    [InlineData("event=A&data[FIELDS][ID]=99999999999999999999&auth[member_id]=..%2F..")]
    public void Odd_forms_are_read_without_an_error(string form)
    {
        var delivery = EventDelivery.Parse(form);
        Assert.Null(delivery.ObjectId);
        Assert.Null(delivery.Member);
    }
}
